package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.Seeds;
import org.lmcplan.validate.register.RegisterBreaches.Breach;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;

/** Each breach in a register is found, independently of others and in every repetition. */
class RegisterLawsTest {

    private static final int LARGEST = 20;
    private static final int THREADS = 8;
    private static final int RECORDS = 30;
    private static final Plan PLAN = SoundEvidence.withIndicator(RegisterGalleryTest.PLAN);

    private final RegisterValidator validator =
            RegisterValidator.builder().asOf(Gallery.AS_OF).build();
    private final Register part = part(BundledRegister.LMC_2023_2027.load());
    private final List<String> found = lines(validator.validate(PLAN, part));

    @Test
    void everyBreachByItselfGivesExactlyItsFindings() {
        for (Breach breach : RegisterBreaches.ALL) {
            assertThat(lines(validator.validate(PLAN, with(List.of(breach), new Random(1)))))
                    .containsExactlyInAnyOrderElementsOf(expected(List.of(breach)));
        }
    }

    @Test
    void everyRuleIsBroken() {
        assertThat(RegisterBreaches.ALL)
                .flatExtracting(Breach::findings)
                .extracting(finding -> finding.substring(0, "LMC-E102".length()))
                .containsAll(EvidenceRules.catalogue().rules().stream()
                        .filter(rule -> !(rule instanceof RegistersAreOfThisPlan))
                        .map(rule -> rule.id().value())
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void severalBreachesGiveExactlyTheirFindings(long seed) {
        List<Breach> breaches = some(seed);
        Report report = validator.validate(PLAN, with(breaches, new Random(seed)));
        assertThat(lines(report)).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected(breaches));
        assertThat(validator.validate(PLAN, with(breaches, new Random(seed))))
                .as("seed %s, asked again", seed)
                .isEqualTo(report);
    }

    @Test
    void everyThreadFindsTheSame() throws InterruptedException, ExecutionException {
        Register register = with(RegisterBreaches.ALL, new Random(7));
        Report report = validator.validate(PLAN, register);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Report> validation = () -> validator.validate(PLAN, register);
            List<Future<Report>> reports = threads.invokeAll(Collections.nCopies(THREADS * 4, validation));
            for (Future<Report> each : reports) {
                assertThat(each.get()).isEqualTo(report);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** The first records of the register, so that its growth does not slow this test down. */
    private static Register part(Register register) {
        return register.toBuilder()
                .records(register.records().subList(0, RECORDS))
                .projects(List.of())
                .searches(List.of())
                .build();
    }

    static LongStream seeds() {
        return Seeds.of(200);
    }

    private static List<Breach> some(long seed) {
        Random random = new Random(seed);
        List<Breach> shuffled = new ArrayList<>(RegisterBreaches.ALL);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 2 + random.nextInt(LARGEST - 1));
    }

    /** Returns the part of the shipped register with breaches at random positions. */
    private Register with(List<Breach> breaches, Random random) {
        List<EvidenceRecord> records = new ArrayList<>(part.records());
        List<Project> projects = new ArrayList<>(part.projects());
        List<EvidenceSearch> searches = new ArrayList<>(part.searches());
        for (Breach breach : breaches) {
            int at = random.nextInt(records.size() + 1);
            for (EvidenceRecord record : breach.records()) {
                records.add(at, record);
                at = at + 1 + random.nextInt(records.size() - at);
            }
            projects.addAll(breach.projects());
            searches.addAll(breach.searches());
        }
        return part.toBuilder()
                .records(records)
                .projects(projects)
                .searches(searches)
                .build();
    }

    private List<String> expected(List<Breach> breaches) {
        List<String> expected = new ArrayList<>(found);
        breaches.forEach(breach -> expected.addAll(breach.findings()));
        return expected;
    }

    private static List<String> lines(Report report) {
        return report.findings().stream().map(RegisterLawsTest::line).toList();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.subject();
    }
}
