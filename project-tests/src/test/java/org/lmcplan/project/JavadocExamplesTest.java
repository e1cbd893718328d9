package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples in the javadoc compile, and print what they say. A line {@code System.out.println(x); // 94} prints 94; examples
 * that print nothing are compiled only, since they read and write files that are not there.
 */
class JavadocExamplesTest {

    /** The types that a user meets first, each of which shows an example before its members. */
    private static final List<String> MET_FIRST = List.of(
            "model.Plan",
            "model.Commitment",
            "model.PlanIndex",
            "model.evidence.Register",
            "model.evidence.RegisterIndex",
            "model.assess.Assessment",
            "model.diff.PlanDiff",
            "model.problem.Problem",
            "model.problem.ProblemReport",
            "io.BundledPlan",
            "io.BundledRegister",
            "io.DocumentSource",
            "io.LmcModule",
            "io.LmcReader",
            "io.LmcWriter",
            "io.RecordStream",
            "io.RecordWriter",
            "io.fault.ReadResult",
            "io.fault.SourceMap",
            "validate.RegisterValidator",
            "validate.TransitionValidator",
            "validate.Validation",
            "validate.Validator",
            "validate.config.Configuration",
            "validate.config.ConfigurationReader",
            "validate.format.ReportFormat",
            "validate.rule.Report",
            "validate.rule.Rule",
            "report.MeetingCalendar",
            "report.ProgressReport");

    @TempDir
    private Path folder;

    @Test
    void everyTypeThatIsMetFirstHasAnExample() throws IOException {
        List<String> withExample = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            for (Class<?> type : PublicApi.of(module).types()) {
                Path source = sourceOf(module, type);
                if (Files.exists(source)
                        && !JavadocExample.beforeMembersOf(source, type).isEmpty()) {
                    withExample.add(type.getName().replace("org.lmcplan.", ""));
                }
            }
        }
        assertThat(withExample).containsAll(MET_FIRST);
    }

    @Test
    void everyExampleCompilesAndPrintsWhatItSays() throws Exception {
        List<JavadocExample> examples = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            try (Stream<Path> files = Files.walk(sources(module))) {
                for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    examples.addAll(JavadocExample.allIn(file));
                }
            }
        }
        assertThat(examples).hasSizeGreaterThanOrEqualTo(MET_FIRST.size());
        ExampleCompiler compiler = new ExampleCompiler(folder);
        assertThat(compiler.compile(examples)).isEmpty();
        for (JavadocExample example : examples) {
            assertThat(example.prints() ? compiler.run(example) : List.of())
                    .as(example.name())
                    .isEqualTo(example.expected());
        }
        assertThat(examples).anyMatch(JavadocExample::prints);
    }

    @Test
    void anExampleThatDoesNotCompileIsNamed() throws IOException {
        JavadocExample wrong = new JavadocExample("Sample_1", List.of("Plan plan = LmcReader.read();"));
        assertThat(new ExampleCompiler(folder).compile(List.of(wrong))).anyMatch(line -> line.contains("Sample_1"));
    }

    @Test
    void anExampleThatPrintsSomethingElseIsNoticed() throws Exception {
        JavadocExample wrong = new JavadocExample("Sample_2", List.of("System.out.println(2 + 2); // 5"));
        ExampleCompiler compiler = new ExampleCompiler(folder);
        assertThat(compiler.compile(List.of(wrong))).isEmpty();
        assertThat(compiler.run(wrong)).containsExactly("4").isNotEqualTo(wrong.expected());
    }

    private static Path sources(PublishedModule module) {
        return PublishedModule.ROOT.resolve(module.name()).resolve("src/main/java");
    }

    private static Path sourceOf(PublishedModule module, Class<?> type) {
        return sources(module).resolve(type.getName().replace('.', '/') + ".java");
    }
}
