package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;

/**
 * The compiler of TypeScript, in its strictest mode, accepts the declarations and what conforms to them, and refuses each mistake
 * with the error that is written beside it. Needs node, so it runs only in the profile {@code typescript}.
 */
@EnabledIfSystemProperty(named = TypeScriptCompilerTest.COMPILER, matches = ".+")
class TypeScriptCompilerTest {

    static final String COMPILER = "lmc.typescript.compiler";

    private static final Path SAMPLES = Path.of("src", "typescript");
    private static final Pattern ERROR = Pattern.compile("(?m)^(.+)\\((\\d+),\\d+\\): error (TS\\d+): ");
    private static final Pattern EXPECTED = Pattern.compile("error (TS\\d+)");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:interface|type) (\\w+)");

    @TempDir
    private static Path folder;

    private static Map<String, Set<String>> errors = Map.of();

    @BeforeAll
    static void compile() throws Exception {
        try (Stream<Path> samples = Files.walk(SAMPLES)) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SAMPLES.relativize(sample));
                Files.createDirectories(copy.getParent());
                Files.copy(sample, copy);
            }
        }
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        for (TypeScriptDeclarations each : TypeScriptDeclarations.values()) {
            Files.copy(each.inDocs(), folder.resolve(each.fileName()));
            Files.writeString(folder.resolve(each.fileName().replace(".d.ts", "-names.ts")), names(each));
        }
        LmcReader reader = LmcReader.create();
        LmcWriter writer = LmcWriter.create();
        Path examples = PublishedModule.ROOT.resolve("lmc-io/src/main/resources/META-INF/lmc/examples");
        Path reports = PublishedModule.ROOT.resolve("lmc-validate/src/main/resources/META-INF/lmc/examples");
        constant("plan", "Plan", "lmc", writer.toText(BundledPlan.LMC_2023_2027.load(), Format.JSON));
        constant("register", "Register", "lmc", writer.toText(BundledRegister.LMC_2023_2027.load(), Format.JSON));
        constant(
                "examplePlan",
                "Plan",
                "lmc",
                writer.toText(reader.readPlan(examples.resolve("plan.yaml")), Format.JSON));
        constant("escapes", "Plan", "lmc", Files.readString(examples.resolve("plan.json")));
        constant(
                "exampleRegister",
                "Register",
                "lmc",
                writer.toText(reader.readRegister(examples.resolve("register.yaml")), Format.JSON));
        constant("problem", "Problem", "lmc", Files.readString(examples.resolve("problem.json")));
        constant("report", "ValidationReport", "lmc-report", Files.readString(reports.resolve("report.json")));
        String output = run(System.getProperty(COMPILER), "-p", ".", "--pretty", "false");
        assertThat(output).matches(ERROR.asPredicate(), "lists errors by file and line");
        errors = errorsIn(output);
    }

    @Test
    void documentsAndProgramsCompile() {
        assertThat(errors.keySet()).allMatch(file -> file.startsWith("bad/") || file.endsWith("-names.ts"));
    }

    @Test
    void everyMistakeIsRefusedWithItsError() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>();
        try (Stream<Path> samples = Files.list(folder.resolve("bad"))) {
            for (Path sample : samples.toList()) {
                expected.put("bad/" + sample.getFileName(), marked(Files.readAllLines(sample)));
            }
        }
        assertThat(expected.values()).hasSizeGreaterThan(2).noneMatch(Set::isEmpty);
        errors.forEach((file, found) -> {
            if (file.startsWith("bad/")) {
                assertThat(found).as(file).isEqualTo(expected.remove(file));
            }
        });
        assertThat(expected).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTypeHidesABuiltInOne(TypeScriptDeclarations file) throws IOException {
        long names = names(file).lines().count();
        assertThat(names).isGreaterThan(20);
        assertThat(errors.get(file.fileName().replace(".d.ts", "-names.ts")))
                .allMatch(error -> error.matches("\\d+ (TS2304|TS2552)"), "is an unknown name")
                .hasSize(Math.toIntExact(names));
    }

    @Test
    void aProgramThatUsesTheTypesRuns() throws Exception {
        RecordedText.check(SAMPLES.resolve("good").resolve("summary.txt"), run("node", "out/good/summary.js"));
    }

    /** A program that uses each declared name without importing it. The compiler knows a name only if a built-in type has it. */
    private static String names(TypeScriptDeclarations file) throws IOException {
        return EXPORT.matcher(Files.readString(file.inDocs()))
                .results()
                .map(export -> "export const use%1$s: %1$s = 0;\n".formatted(export.group(1)))
                .collect(Collectors.joining());
    }

    private static void constant(String name, String type, String module, String json) throws IOException {
        Files.writeString(
                folder.resolve(name + ".ts"),
                "import type { %s } from \"./%s.js\";\n\nexport const %s: %s = %s;\n"
                        .formatted(type, module, name, type, json.strip()));
    }

    private static Set<String> marked(List<String> lines) {
        Set<String> marks = new TreeSet<>();
        IntStream.range(0, lines.size())
                .forEach(i -> EXPECTED.matcher(lines.get(i))
                        .results()
                        .forEach(mark -> marks.add((i + 1) + " " + mark.group(1))));
        return marks;
    }

    private static Map<String, Set<String>> errorsIn(String output) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (MatchResult error : ERROR.matcher(output).results().toList()) {
            found.computeIfAbsent(error.group(1).replace('\\', '/'), file -> new TreeSet<>())
                    .add(error.group(2) + " " + error.group(3));
        }
        return found;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
