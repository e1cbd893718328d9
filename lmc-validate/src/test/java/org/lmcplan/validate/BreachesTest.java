package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;

/** Exactly the breaches are found: at once or step by step, in any thread, with the rules in any order. */
class BreachesTest {

    private static final int PLANS = 500;
    private static final int REPEATS = 50;
    private static final int THREADS = 16;

    /** To save time, only some plans are validated repeatedly; {@code -Dlmc.breaches.step=1} takes all. */
    private static final int STEP = Integer.getInteger("lmc.breaches.step", 500 / Seeds.share(25));

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private final Plan sound = BundledPlan.LMC_2023_2027.load();
    private final Validator validator = validator(StandardRules.catalogue().rules());
    private final List<String> advice = found(validator.validate(sound));

    @Test
    void exactlyWhatIsBrokenIsFound() {
        Seeds.of(PLANS).parallel().forEach(seed -> {
            Breaches breaches = new Breaches(seed);
            Plan broken = breaches.into(sound, count(seed));
            List<String> expected = new ArrayList<>(breaches.expected());
            expected.addAll(advice);
            assertThat(found(validator.validate(broken)))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    void theSameIsFoundBreachByBreach() {
        Seeds.of(PLANS / 5).parallel().forEach(seed -> {
            Breaches breaches = new Breaches(seed);
            Plan broken = breaches.into(sound, count(seed));
            Validation current = validator.start(sound);
            for (Plan step : breaches.steps()) {
                current = current.update(step);
            }
            assertThat(current.report()).as("seed %d", seed).isEqualTo(validator.validate(broken));
        });
    }

    @Test
    void theSameIsFoundAgainAndAgainInAnyThreadWithTheRulesInAnyOrder() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (long seed = 1; seed <= PLANS; seed += STEP) {
                Plan broken = new Breaches(seed).into(sound, count(seed));
                Report expected = validator.validate(broken);
                List<Future<Report>> reports = new ArrayList<>();
                for (int i = 0; i < REPEATS; i++) {
                    List<Rule<?>> rules =
                            new ArrayList<>(StandardRules.catalogue().rules());
                    Collections.shuffle(rules, new Random(i));
                    Validator other = i % 2 == 0 ? validator : validator(rules);
                    reports.add(threads.submit(() -> other.validate(broken)));
                }
                for (Future<Report> report : reports) {
                    assertThat(report.get()).as("seed %d", seed).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int count(long seed) {
        return 2 + Math.floorMod(seed, 19);
    }

    private static Validator validator(List<Rule<?>> rules) {
        return Validator.builder(Catalogue.of(StandardRules.catalogue().version(), rules))
                .asOf(AS_OF)
                .build();
    }

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }
}
