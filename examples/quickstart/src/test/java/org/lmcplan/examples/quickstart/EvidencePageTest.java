package org.lmcplan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the page about evidence compiles, and prints what the page shows for the examples on it. */
class EvidencePageTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FAULT = Pattern.compile("(?m)^register\\.yaml:.* error .*$");

    @TempDir
    private Path folder;

    private String page = "";
    private String examples = "";

    @BeforeEach
    void readThePage() throws IOException {
        page = Files.readString(Path.of("..", "..", "docs", "evidence.md"));
        examples = YAML.matcher(page).results().map(block -> block.group(1)).collect(Collectors.joining());
    }

    @Test
    void examplesPrintTheReportOnThePage() throws Exception {
        Matcher program = PROGRAM.matcher(page);
        assertThat(program.find()).isTrue();
        assertThat(reportOf(examples)).isEqualTo(program.group(2));
    }

    @Test
    void aTypoIsReportedAsShownOnThePage() throws Exception {
        Matcher fault = FAULT.matcher(page);
        assertThat(fault.find()).isTrue();
        assertThat(reportOf(examples.replaceFirst("kind: meeting", "kind: meating"))
                        .replace(folder + "/", ""))
                .isEqualTo(fault.group() + "\n");
    }

    private String reportOf(String register) throws Exception {
        Path file = Files.writeString(folder.resolve("register.yaml"), register);
        Matcher program = PROGRAM.matcher(page);
        assertThat(program.find()).isTrue();
        return Programs.output(folder, program.group(1), file.toString());
    }
}
