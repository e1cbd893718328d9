package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code cases/COMMAND.txt} lists command lines. Those with {@code {input}} are run with each bad input. What a shell shows
 * is recorded byte by byte in {@code cases/COMMAND.en.golden} and {@code cases/COMMAND.zh.golden}; {@code -Dlmc.write.pages=true}
 * records it anew.
 */
class ShellCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    private static final Locale USUAL = Locale.getDefault();

    @BeforeAll
    static void sortOptionsAsTheProgramDoes() {
        Locale.setDefault(Locale.ROOT);
    }

    @AfterAll
    static void goBackToTheUsualLocale() {
        Locale.setDefault(USUAL);
    }

    static List<String> commands() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCaseGivesTheRecordedBytesInEnglish(String command, @TempDir Path temp) throws IOException {
        check(command, Locale.ENGLISH, "en", temp.resolve("world"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCaseGivesTheRecordedBytesInChineseInAFolderWithBlanks(String command, @TempDir Path temp)
            throws IOException {
        check(command, Locale.CHINESE, "zh", temp.resolve("a folder with blanks"));
    }

    @Test
    void everyCommandHasCases() throws IOException {
        assertThat(commands()).containsAll(CommandLines.names());
    }

    private static void check(String command, Locale locale, String language, Path folder) throws IOException {
        StringBuilder shown = new StringBuilder();
        List<String> lines = lines(command);
        assertThat(lines).isNotEmpty();
        int worlds = 0;
        World world = World.in(folder.resolve("0"));
        for (String line : lines) {
            if (!world.isUnchanged()) {
                world = World.in(folder.resolve(Integer.toString(++worlds)));
            }
            shown.append(ShellCase.of(line).run(world, locale));
        }
        Path golden = CASES.resolve(command + "." + language + ".golden");
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.write(golden, shown.toString().getBytes(UTF_8));
        }
        assertThat(shown.toString()).isEqualTo(new String(Files.readAllBytes(golden), UTF_8));
    }

    private static List<String> lines(String command) throws IOException {
        return Files.readAllLines(CASES.resolve(command + ".txt"), UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> line.contains("{input}")
                        ? World.BAD_INPUTS.stream().map(input -> line.replace("{input}", input))
                        : Stream.of(line))
                .toList();
    }
}
