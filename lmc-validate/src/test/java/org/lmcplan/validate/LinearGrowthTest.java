package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Force;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.FindingSelector;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;

/**
 * Configurations, baselines and reports take time in proportion to their size. Four times the size may take eight times as
 * long, which leaves room for noise; what grows with the square takes sixteen times as long.
 */
@Tag("slow")
class LinearGrowthTest {

    private static final int SIZE = 1_000;
    private static final int TIMES = 4;
    private static final int MOST = 8;
    private static final int ATTEMPTS = 8;
    private static final long NEGLIGIBLE = Duration.ofMillis(40).toNanos();
    private static final Catalogue<Rule<?>> ONE = Catalogue.of(
            "one",
            StandardRules.catalogue().rules().stream()
                    .filter(rule -> rule.id().equals(DraftPlans.IDLE))
                    .toList());
    private static final Map<Integer, Plan> PLANS = new TreeMap<>();

    @Test
    void suppressionsOfEveryKind() {
        List<IntFunction<FindingSelector>> kinds = List.of(
                i -> FindingSelector.of(DraftPlans.IDLE).about(id(i)),
                i -> FindingSelector.of(DraftPlans.IDLE).at(path(i)),
                i -> FindingSelector.of(DraftPlans.IDLE).words(words(i)),
                i -> FindingSelector.of(DraftPlans.IDLE).at(path(i)).words(words(i)),
                i -> FindingSelector.of(DraftPlans.IDLE).at(path(i + 1)).words(words(i)), // moved by one line
                i -> FindingSelector.of(DraftPlans.IDLE).at(path(i)).words("Other words"),
                i -> FindingSelector.of(DraftPlans.IDLE).at(path(i + 5)).words("Same words"),
                i -> FindingSelector.of(DraftPlans.IDLE).about(id(i) + "*"),
                i -> FindingSelector.of(DraftPlans.IDLE).within(SectionNumber.of("1." + (i / 99 + 1))),
                i -> FindingSelector.of(DraftPlans.IDLE)
                        .at(DocumentPath.root().child("*").child(i)),
                i -> FindingSelector.of(DraftPlans.IDLE).about("nobody-" + i),
                i -> FindingSelector.of(DraftPlans.IDLE).at(DocumentPath.of("/**")),
                i -> FindingSelector.of(DraftPlans.IDLE)
                        .at(DocumentPath.of("/commitments/" + i + "/**"))
                        .of(PlanPart.COMMITMENT),
                i -> FindingSelector.of(DraftPlans.IDLE).about("1.*").at(DocumentPath.of("/*/" + i + "/**")),
                i -> FindingSelector.of(DraftPlans.IDLE).about("1.*").within(SectionNumber.of("1." + (i / 99 + 1))),
                i -> FindingSelector.of(DraftPlans.IDLE)
                        .words("Same words")
                        .within(SectionNumber.of("1." + (i / 99 + 1))));
        for (int kind = 0; kind < kinds.size(); kind++) {
            IntFunction<FindingSelector> selector = kinds.get(kind);
            assertLinear("suppressions of kind " + kind, size -> {
                ConfiguredValidator validator = configured(size, selector);
                Plan plan = plan(size);
                Report raw = validator.engine().validate(plan);
                return () -> assertThat(validator.apply(plan, raw).rules()).isNotEmpty();
            });
        }
    }

    @Test
    void aBaseline() {
        assertLinear("baselines", size -> {
            Plan plan = plan(size);
            Baseline baseline =
                    Configuration.standard().validator(ONE, DraftPlans.TODAY).baseline(plan, "old");
            ExtensionValue data = baseline.toData();
            Report raw = Validator.of(ONE).validate(plan);
            return () -> {
                Baseline read = ConfigurationReader.readBaseline(data).orThrow();
                assertThat(Configuration.standard()
                                .withBaseline(read)
                                .validator(ONE, DraftPlans.TODAY)
                                .apply(plan, raw)
                                .findings())
                        .isEmpty();
            };
        });
    }

    @Test
    void aBaselineOfLikeFindings() {
        assertLinear("like findings", size -> {
            Finding one = Validator.of(ONE).validate(plan(10)).findings().get(0);
            List<Finding> alike = IntStream.range(0, size).mapToObj(i -> one).toList();
            Report raw = Validator.of(ONE).validate(plan(10)).withFindings(alike);
            return () -> assertThat(Configuration.standard()
                            .validator(ONE, DraftPlans.TODAY)
                            .apply(plan(10), raw)
                            .findings())
                    .hasSize(size);
        });
    }

    @Test
    void theDocumentOfAConfiguration() {
        assertLinear("documents", size -> {
            ExtensionValue data = document(size, "LMC-V905");
            return () -> assertThat(
                            ConfigurationReader.of(ONE).read(data).orThrow().suppressions())
                    .hasSize(size);
        });
        assertLinear("documents with faults", size -> {
            ExtensionValue data = document(size, "LMC-X905");
            return () ->
                    assertThat(ConfigurationReader.of(ONE).read(data).faults()).hasSize(size);
        });
    }

    @Test
    void aChainOfProfiles() {
        assertLinear("profiles", size -> {
            Configuration.Builder builder = Configuration.builder();
            for (int i = 0; i < size; i++) {
                builder.profile(Profile.builder("p" + i)
                        .extending(i == 0 ? "adopted" : "p" + (i - 1))
                        .build());
            }
            return () -> assertThat(builder.build().validator(ONE, "p" + (size - 1), DraftPlans.TODAY))
                    .isNotNull();
        });
    }

    @Test
    @Timeout(20)
    void profilesThatShareTheirParentsAreMergedOnce() {
        Map<String, ExtensionValue> profiles = new TreeMap<>();
        for (int i = 1; i < 200; i++) {
            ExtensionValue parent = ExtensionValue.of(i == 1 ? "adopted" : "p" + (i - 1));
            profiles.put(
                    "p" + i,
                    new ExtensionValue.Fields(
                            new TreeMap<>(Map.of("extends", new ExtensionValue.Items(List.of(parent, parent))))));
        }
        ExtensionValue data = new ExtensionValue.Fields(new TreeMap<>(Map.of(
                "format",
                ExtensionValue.of("lmc-validation/1"),
                "profiles",
                new ExtensionValue.Fields(new TreeMap<>(profiles)))));
        Configuration read = ConfigurationReader.of(ONE).read(data).orThrow();
        assertThat(read.validator(ONE, "p199", DraftPlans.TODAY)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aReport(ReportFormat format) {
        assertLinear(format.name(), size -> {
            Plan plan = plan(size);
            Report report = Validator.of(ONE).validate(plan);
            ReportOptions options = ReportOptions.in(java.util.Locale.ENGLISH).withPlan(plan);
            return () -> assertThat(format.write(report, options)).isNotEmpty();
        });
    }

    @Test
    void theChangesOfAnAdoptedPlan() {
        assertLinear("changes", size -> {
            Plan older = adopted(plan(size));
            List<Commitment> reworded = older.commitments().stream()
                    .map(one -> one.toBuilder()
                            .quote("Never " + one.quote())
                            .force(Force.EXPLORE)
                            .build())
                    .toList();
            Plan newer = older.toBuilder().commitments(reworded).build();
            return () -> assertThat(TransitionValidator.standard()
                            .validate(older, newer)
                            .findings())
                    .hasSizeGreaterThanOrEqualTo(size);
        });
    }

    /** Measures the time of what a preparation returns, and compares two sizes. */
    private static void assertLinear(String what, IntFunction<Runnable> preparation) {
        Runnable small = preparation.apply(SIZE);
        Runnable large = preparation.apply(SIZE * TIMES);
        time(small);
        double ratio = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            long less = Math.min(time(small), time(small));
            long more = Math.min(time(large), time(large));
            ratio = (double) more / Math.max(less, 1);
            if (ratio <= MOST || more < NEGLIGIBLE) {
                return;
            }
        }
        assertThat(ratio).as(what).isLessThanOrEqualTo(MOST);
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static ConfiguredValidator configured(int size, IntFunction<FindingSelector> selector) {
        Configuration.Builder builder = Configuration.builder();
        for (int i = 0; i < size; i++) {
            builder.suppress(Suppression.of(selector.apply(i), "r", DraftPlans.TODAY));
        }
        return builder.build().validator(ONE, DraftPlans.TODAY);
    }

    private static ExtensionValue document(int size, String rule) {
        List<ExtensionValue> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(new ExtensionValue.Fields(new TreeMap<>(Map.of(
                    "rule", ExtensionValue.of(rule),
                    "about", ExtensionValue.of(id(i)),
                    "reason", ExtensionValue.of("r"),
                    "expires", ExtensionValue.of("2030-01-01")))));
        }
        return new ExtensionValue.Fields(new TreeMap<>(Map.of(
                "format", ExtensionValue.of("lmc-validation/1"), "suppressions", new ExtensionValue.Items(entries))));
    }

    private static Plan adopted(Plan plan) {
        return plan.toBuilder()
                .adopted(Optional.of(org.lmcplan.model.Adoption.builder()
                        .date(org.lmcplan.model.PartialDate.of("2026-01-04"))
                        .source(plan.textSource())
                        .build()))
                .build();
    }

    /** A plan whose commitments lack targets, in sections of 99. */
    private static Plan plan(int size) {
        return PLANS.computeIfAbsent(size, LinearGrowthTest::newPlan);
    }

    private static Plan newPlan(int size) {
        List<Section> sections = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>();
        sections.add(
                Section.builder().number(SectionNumber.of("1")).title("Rivers").build());
        for (int i = 0; i < size; i++) {
            SectionNumber section = CommitmentId.of(id(i)).section();
            if (i % 99 == 0) {
                sections.add(Section.builder()
                        .number(section)
                        .title("River " + i)
                        .body("Text.")
                        .build());
            }
            commitments.add(Commitment.builder()
                    .id(CommitmentId.of(id(i)))
                    .quote(words(i))
                    .marker(new Marker("Print"))
                    .force(Force.DELIVER)
                    .addActs(Act.IMPLEMENT)
                    .build());
        }
        return DraftPlans.of("Print").toBuilder()
                .sections(sections)
                .commitments(commitments)
                .build();
    }

    private static String id(int i) {
        return "1." + (i / 99 + 1) + "-" + (i % 99 + 1);
    }

    private static String words(int i) {
        return "Print volume " + i;
    }

    private static DocumentPath path(int i) {
        return DocumentPath.root().child("commitments").child(i);
    }
}
