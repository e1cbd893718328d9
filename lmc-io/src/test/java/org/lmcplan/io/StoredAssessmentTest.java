package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Assessor;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Register;

/** An assessment that is written and read again with its plan is the same. */
class StoredAssessmentTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "plans");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void anAssessmentOfTheBundledPlanIsReadBackEqual(Format format) {
        checkSamples(BundledPlan.LMC_2023_2027.load(), BundledRegister.LMC_2023_2027.load(), format);
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithIndicatorsAndDatesIsReadBackEqual(Format format) {
        LmcReader reader = LmcReader.create();
        checkSamples(
                reader.readPlan(EXAMPLES.resolve("three-lakes-2024-2029.yaml")),
                reader.readRegister(EXAMPLES.resolve("three-lakes-register.yaml")),
                format);
    }

    @Test
    void anAssessmentOfAnyPlanIsReadBackEqual() {
        GeneratedPlans.forEach((plan, which) -> {
            if (!which.startsWith("seed")) {
                return;
            }
            long seed = Long.parseLong(which.substring("seed ".length()));
            Register register = new RegisterGenerator(seed).register();
            check(assess(plan, register, new SplittableRandom(seed), 1), Format.JSON, which);
        });
    }

    @Test
    void anAssessmentOfAPlanThatHoldsTheSameElementsTwiceIsReadBackEqual() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Plan twice = plan.toBuilder()
                .addAllCommitments(plan.commitments())
                .addAllMechanisms(plan.mechanisms())
                .build();
        check(
                assess(twice, BundledRegister.LMC_2023_2027.load(), new SplittableRandom(3), 1),
                Format.JSON,
                "the same instances");
    }

    private static void checkSamples(Plan plan, Register register, Format format) {
        Seeds.of(40).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            check(assess(plan, register, random, random.nextDouble()), format, "seed " + seed);
        });
        check(assess(plan, register, new SplittableRandom(1), 1), format, "the whole register");
    }

    /** Assesses a plan from some records, with any options, as of a day that may be before some records. */
    private static Assessment assess(Plan plan, Register register, SplittableRandom random, double share) {
        Recurrence[] recurrences = Recurrence.values();
        Confidence[] confidences = Confidence.values();
        Assessor assessor = Assessment.collect(
                plan,
                LocalDate.of(2018, 1, 1).plusDays(random.nextInt(5_000)),
                new AssessmentOptions(
                        recurrences[random.nextInt(recurrences.length)],
                        confidences[random.nextInt(confidences.length)]));
        register.records().stream().filter(each -> random.nextDouble() <= share).forEach(assessor::add);
        register.projects().stream()
                .filter(each -> random.nextDouble() <= share)
                .forEach(assessor::add);
        return assessor.result();
    }

    private static void check(Assessment assessment, Format format, String which) {
        String text = LmcWriter.create().toText(assessment, format);
        ReadResult<Assessment> result = LmcReader.create()
                .readAssessment(DocumentSource.text(text, format).named("assessment"), assessment.plan());
        assertThat(result.faults()).as(which).isEmpty();
        assertThat(result.orThrow()).as(which).isEqualTo(assessment);
        assertThat(LmcWriter.create().toText(result.orThrow(), format))
                .as(which)
                .isEqualTo(text);
    }

    @Test
    void aFileHoldsTheSameText() throws IOException {
        Assessment assessment = assess(
                BundledPlan.LMC_2023_2027.load(), BundledRegister.LMC_2023_2027.load(), new SplittableRandom(7), 1);
        Path file = folder.resolve("assessment.json");
        LmcWriter.create().write(assessment, file);
        assertThat(Files.readString(file)).isEqualTo(LmcWriter.create().toText(assessment, Format.JSON));
    }
}
