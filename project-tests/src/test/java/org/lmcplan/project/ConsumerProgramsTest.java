package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An application that has only the published jars compiles without a warning, on the class path and on the module path, and prints
 * what is recorded beside its programs.
 */
class ConsumerProgramsTest {

    /** What applications do with the library, each tried by a program at least. */
    private static final List<String> SUBJECTS = List.of(
            "bindings",
            "construction",
            "discoverable",
            "examples",
            "jackson",
            "neighbours",
            "problems",
            "queries",
            "questions",
            "registers");

    @TempDir
    private static Path classes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileAll() throws IOException {
        for (ConsumerPrograms each : ConsumerPrograms.values()) {
            assertThat(each.compile(ConsumerPrograms.sources(), classes.resolve(each.name())))
                    .as("on the %s", each)
                    .isEmpty();
        }
    }

    static Stream<Arguments> programs() throws IOException {
        List<String> programs = ConsumerPrograms.sources().stream()
                .filter(source -> Files.exists(expected(source)))
                .map(source -> ConsumerPrograms.SOURCES
                        .relativize(source)
                        .toString()
                        .replace(".java", "")
                        .replaceAll("[/\\\\]", "."))
                .toList();
        return Stream.of(ConsumerPrograms.values())
                .flatMap(each -> programs.stream().map(program -> Arguments.of(each, program)));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramPrintsWhatIsRecorded(ConsumerPrograms path, String program) throws Exception {
        RecordedText.check(
                expected(ConsumerPrograms.SOURCES.resolve(program.replace('.', '/') + ".java")),
                path.output(classes.resolve(path.name()), program));
    }

    @Test
    void everyProgramHasARecordedOutput() throws IOException {
        assertThat(ConsumerPrograms.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(Files.readString(source)).contains("public static void main(String");
            assertThat(expected(source)).exists();
        });
    }

    @Test
    void everySubjectHasAProgram() throws IOException {
        try (Stream<Path> folders = Files.list(ConsumerPrograms.SOURCES.resolve(Path.of("com", "example")))) {
            List<Path> withPrograms = ConsumerPrograms.sources().stream()
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders).containsExactlyInAnyOrderElementsOf(withPrograms);
            assertThat(withPrograms)
                    .extracting(folder -> folder.getFileName().toString())
                    .containsAll(SUBJECTS);
        }
    }

    @Test
    void packagesThatAreNotExportedCannotBeUsedOnTheModulePath() throws IOException {
        List<Path> program = program("""
                System.out.println(org.lmcplan.model.text.SafeText.class);""");
        assertThat(ConsumerPrograms.MODULE_PATH.compile(program, folder.resolve("modules")))
                .singleElement()
                .asString()
                .startsWith("compiler.err.package.not.visible")
                .contains("org.lmcplan.model.text");
        assertThat(ConsumerPrograms.CLASS_PATH.compile(program, folder.resolve("classes")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aWarningIsNoticed(ConsumerPrograms path) throws IOException {
        assertThat(path.compile(program("new java.util.ArrayList();"), folder))
                .anyMatch(problem -> problem.startsWith("compiler.warn.raw.class.use"));
    }

    @ParameterizedTest
    @EnumSource
    void librariesOfTheTestsCannotBeUsed(ConsumerPrograms path) throws IOException {
        assertThat(path.compile(program("org.assertj.core.api.Assertions.fail();"), folder))
                .isNotEmpty();
    }

    static List<PublishedModule> modules() throws IOException {
        return PublishedModule.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void anArtifactBringsEverythingThatItsModuleRequires(PublishedModule module) {
        String name = module.descriptor().name();
        ModuleFinder brought = ModuleFinder.of(module.runtimeJars().toArray(Path[]::new));
        assertThat(ModuleLayer.boot()
                        .configuration()
                        .resolve(brought, ModuleFinder.of(), List.of(name))
                        .findModule(name))
                .isPresent();
    }

    private List<Path> program(String statement) throws IOException {
        return List.of(Files.writeString(folder.resolve("Sample.java"), """
                package com.example.sample;

                class Sample {
                    private Sample() {}

                    public static void main(String[] args) {
                        %s
                    }
                }
                """.formatted(statement)));
    }

    private static Path expected(Path source) {
        return source.resolveSibling(source.getFileName().toString().replace(".java", ".txt"));
    }
}
