package com.example.stranger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each program prints what is recorded beside it, in a module or on the class path. */
class ProgramsTest {

    private static final Path PROGRAMS = Path.of(System.getProperty("programs"));

    static List<Path> outputs() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(PROGRAMS::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aProgramPrintsWhatIsRecorded(Path output) throws Exception {
        Class<?> program = Class.forName(output.toString().replace(".txt", "").replace('/', '.'));
        assertEquals(Boolean.getBoolean("module"), program.getModule().isNamed());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        assertEquals(Files.readString(PROGRAMS.resolve(output)), printed.toString(StandardCharsets.UTF_8));
    }
}
