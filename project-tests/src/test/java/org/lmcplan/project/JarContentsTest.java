package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jars are what users get: their descriptors are recorded, and nothing is in them that does not belong there. */
class JarContentsTest {

    private static final Path RECORDED = Path.of("src", "test", "resources", "jars");

    /** Instructions for the generator, sources, and whatever tools leave behind. */
    private static final List<Pattern> UNWANTED = List.of(
            Pattern.compile("org/lmcplan/model/style/.*"),
            Pattern.compile(".*/(Plan|Evidence)Values\\.class"),
            Pattern.compile(".*\\.(java|kt|orig|rej|bak|swp|txt~)"),
            Pattern.compile("(?!META-INF/docs/(rules/[^/]*|configuration|faults|queries)\\.md).*\\.md"),
            Pattern.compile("(.*/)?(\\.[^/]*|target|pom\\.xml\\.tag)(/.*)?"),
            Pattern.compile("META-INF/(annotations|sources)/.*"));

    /** What each jar has besides classes. */
    private static final List<String> WANTED = List.of("META-INF/LICENSE", "META-INF/NOTICE", "module-info.class");

    static List<PublishedModule> modules() throws IOException {
        return PublishedModule.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theModuleDescriptorIsTheOneRecorded(PublishedModule module) throws IOException {
        RecordedText.check(RECORDED.resolve(module.name() + ".txt"), described(module));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothingIsInAJarThatDoesNotBelongThere(PublishedModule module) throws IOException {
        assertThat(module.entries()).containsAll(WANTED);
        assertThat(unwanted(module.entries())).isEmpty();
        assertThat(module.entries()).doesNotContainAnyElementsOf(tests(module));
    }

    /** Two modules with one package cannot be on one module path. */
    @Test
    void aPackageIsInOneJarOnly() throws IOException {
        assertThat(PublishedModule.all().stream().flatMap(module -> module.descriptor().packages().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatDoesNotBelongInAJarIsNoticed() {
        assertThat(unwanted(List.of(
                        "org/lmcplan/model/Plan.class",
                        "META-INF/maven/org.lmcplan/lmc-model/pom.xml",
                        "org/lmcplan/model/style/ModelStyle.class",
                        "org/lmcplan/model/PlanValues.class",
                        "org/lmcplan/model/Plan.java",
                        "org/lmcplan/io/.plan.yaml.swp")))
                .hasSize(4);
    }

    /** The test classes of a module, as a jar that holds them would name them. */
    private static List<String> tests(PublishedModule module) throws IOException {
        Path root = PublishedModule.ROOT.resolve(module.name()).resolve(Path.of("target", "test-classes"));
        try (Stream<Path> files = Files.walk(root)) {
            List<String> tests = files.filter(file -> file.toString().endsWith("Test.class"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(tests).isNotEmpty();
            return tests;
        }
    }

    private static List<String> unwanted(List<String> entries) {
        return entries.stream()
                .filter(entry -> UNWANTED.stream()
                        .anyMatch(pattern -> pattern.matcher(entry).matches()))
                .toList();
    }

    /** What {@code jar --describe-module} prints, without the path of the jar and the version. */
    private static String described(PublishedModule module) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        printer,
                        printer,
                        "--describe-module",
                        "--file",
                        module.jar().toString());
        assertThat(code).as(text.toString()).isZero();
        return text.toString()
                        .replaceAll("(?m) jar:file:\\S*", "")
                        .replaceAll("(?m)@\\S+", "")
                        .replace("\r\n", "\n")
                        .strip()
                + "\n";
    }
}
