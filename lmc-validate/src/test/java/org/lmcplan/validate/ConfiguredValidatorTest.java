package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Path;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.RuleOutcome.Status;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationRules;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rules.StandardRules;

class ConfiguredValidatorTest {

    private static final int PLANS = 30;
    private static final int CHANGES = 8;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final RuleId MARKER = RuleId.of("LMC-V501");
    private static final RuleId UNIQUE = RuleId.of("LMC-V101");
    private static final RuleId LEFT_OUT = RuleId.of("LMC-V303");

    private final Plan shipped = BundledPlan.LMC_2023_2027.load();
    private final Catalogue catalogue = StandardRules.catalogue();
    private final Plan faulty = withMarkerOf(3, "落实");

    @Test
    void aSuppressedFindingIsShownBesideTheOthersWithReasonAndLastDay() {
        Path at = Path.of("/commitments/3/marker");
        Report report = validator(Suppression.at(at, MARKER, "the ministry was asked", TODAY))
                .validate(faulty);
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).singleElement().satisfies(one -> {
            assertThat(one.finding().path()).isEqualTo(at);
            assertThat(one.ground()).isEqualTo(Suppressed.Ground.SUPPRESSION);
            assertThat(one.expires()).contains(TODAY);
            assertThat(one.toString())
                    .startsWith("/commitments/3/marker error LMC-V501 ")
                    .endsWith(" suppressed until 2026-01-31: the ministry was asked");
        });
        RuleOutcome outcome = report.outcome(MARKER).orElseThrow();
        assertThat(outcome.status()).isEqualTo(Status.PASSED);
        assertThat(outcome.findings()).isZero();
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void aSuppressionBySubjectHoldsWhereverTheSubjectStands() {
        String id = shipped.commitments().get(3).id().value();
        ConfiguredValidator validator = validator(Suppression.about(id, MARKER, "known", TODAY));
        List<Commitment> reversed = new ArrayList<>(faulty.commitments());
        reversed.add(0, reversed.remove(3));
        Plan moved = faulty.toBuilder().commitments(reversed).build();
        for (Plan plan : List.of(faulty, moved)) {
            assertThat(validator.validate(plan).findings(MARKER)).isEmpty();
            assertThat(validator.validate(plan).suppressed()).hasSize(1);
        }
    }

    @Test
    void aSuppressionThatNamesPlaceAndSubjectWantsBoth() {
        String id = shipped.commitments().get(3).id().value();
        for (String path : List.of("/commitments/3/marker", "/commitments/4/marker")) {
            Suppression both = new Suppression(MARKER, Optional.of(Path.of(path)), Optional.of(id), "known", TODAY);
            assertThat(validator(both).validate(faulty).suppressed()).hasSize(path.contains("3") ? 1 : 0);
            Suppression other =
                    new Suppression(MARKER, Optional.of(Path.of(path)), Optional.of("3-99"), "known", TODAY);
            assertThat(validator(other).validate(faulty).suppressed()).isEmpty();
        }
    }

    @Test
    void pastItsLastDayASuppressionLeavesNothingOutAndIsReported() {
        Suppression known = Suppression.at(Path.of("/commitments/3/marker"), MARKER, "asked", TODAY.minusDays(1));
        Report report = validator(known).validate(faulty);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings(MARKER)).hasSize(1);
        assertThat(report.findings(RuleId.of("LMC-C102")))
                .singleElement()
                .hasToString(" warning LMC-C102 The suppression of LMC-V501 at /commitments/3/marker ended on"
                        + " 2026-01-30. (mend what it left out, or decide anew: it was 'asked')");
        assertThat(report.outcome(RuleId.of("LMC-C102")).orElseThrow().status()).isEqualTo(Status.BREACHED);
        assertThat(report.findings(RuleId.of("LMC-C101"))).isEmpty();
    }

    @Test
    void aSuppressionThatLeavesNothingOutIsReported() {
        Report report =
                validator(Suppression.about("3-4", MARKER, "asked", TODAY)).validate(shipped);
        assertThat(report.toString(Locale.CHINESE))
                .isEqualTo(" warning LMC-C101 对 3-4 处 LMC-V501 的抑制没有抑制任何发现。 (请删除该抑制)");
        assertThat(report.findings().get(0).properties())
                .containsEntry("entry", "/suppressions/0")
                .containsEntry("reason", "asked");
    }

    @Test
    void aSuppressionOfARuleThatDidNotRunIsNotCalledUseless() {
        Profile off = Profile.builder("off")
                .rule(MARKER, new RuleSetting.Off(Phrase.of("no", "否")))
                .build();
        Report report = Configuration.builder()
                .profile(off)
                .suppress(Suppression.about("3-4", MARKER, "asked", TODAY))
                .build()
                .validator(catalogue, "off", TODAY)
                .validate(shipped);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aRuleThatIsNeverSuppressedIsReportedAllTheSameAndSoIsTheAttempt() {
        List<Commitment> twice = new ArrayList<>(shipped.commitments());
        twice.add(1, twice.get(0));
        Plan plan = shipped.toBuilder().commitments(twice).build();
        Report before = Validator.standard().validate(plan);
        Report report = validator(Suppression.at(Path.of("/commitments/1/id"), UNIQUE, "we know", TODAY))
                .validate(plan);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings(UNIQUE)).isEqualTo(before.findings(UNIQUE)).isNotEmpty();
        assertThat(report.findings(RuleId.of("LMC-C103")))
                .singleElement()
                .hasToString(
                        " error LMC-C103 LMC-V101 is never suppressed, but a suppression at /commitments/1/id tries"
                                + " to. (delete the suppression and mend the plan)");
    }

    @Test
    void aSuppressionOfARuleThatIsNotThereIsReported() {
        Report report = validator(Suppression.about("3-4", RuleId.of("VN-001"), "asked", TODAY))
                .validate(shipped);
        assertThat(report)
                .hasToString(" warning LMC-C101 The suppression at 3-4 is of VN-001, a rule that was not asked. (delete"
                        + " it, or correct the id of the rule)");
    }

    @Test
    void theFailureOfARuleIsNeverBorne() {
        Rule<Commitment> failing = rule("VN-001", (commitment, context) -> {
            throw new IllegalStateException("no such luck");
        });
        Configuration configuration = Configuration.builder()
                .rules("1", List.of(failing))
                .suppress(Suppression.at(Path.of("/commitments/0"), failing.id(), "known", TODAY))
                .suppress(Suppression.about("9-9", failing.id(), "known", TODAY))
                .build();
        ConfiguredValidator validator = configuration.validator(catalogue, TODAY);
        Baseline baseline = validator.baseline(shipped, "as it was");
        assertThat(baseline.entries()).isEmpty();
        Report report =
                configuration.withBaseline(baseline).validator(catalogue, TODAY).validate(shipped);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings()).hasSameSizeAs(shipped.commitments());
        RuleOutcome outcome = report.outcome(failing.id()).orElseThrow();
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.failures()).isEqualTo(shipped.commitments().size());
    }

    @Test
    void suppressingEveryFindingByItsOwnPathLeavesNoneAndShowsAsMany() {
        Seeds.of(PLANS).forEach(seed -> {
            Plan plan = edited(seed);
            Report before = Validator.standard().validate(plan);
            Configuration.Builder builder = Configuration.builder();
            before.findings()
                    .forEach(finding ->
                            builder.suppress(Suppression.at(finding.path(), finding.rule(), "known", TODAY)));
            Report after = builder.build().validator(catalogue, TODAY).validate(plan);
            List<Finding> bearable = bearable(before);
            assertThat(after.suppressed())
                    .as("seed %d", seed)
                    .extracting(Suppressed::finding)
                    .isEqualTo(bearable);
            List<Finding> rest = new ArrayList<>(before.findings());
            rest.removeAll(bearable);
            assertThat(after.findings().subList(0, rest.size()))
                    .as("seed %d", seed)
                    .isEqualTo(rest);
            assertThat(after.findings().subList(rest.size(), after.findings().size()))
                    .as("seed %d", seed)
                    .allMatch(finding -> finding.rule().equals(RuleId.of("LMC-C103")));
        });
    }

    @Test
    void aBaselineOutlastsNewNumbersAndIsNeverStaleForThem() {
        Catalogue content = Catalogue.of(
                "content",
                catalogue.rules().stream()
                        .filter(rule -> !rule.id().value().startsWith("LMC-V2")) // those on the numbers themselves
                        .toList());
        Configuration configuration = Configuration.standard();
        Seeds.of(PLANS).forEach(seed -> {
            Plan plan = edited(seed);
            Baseline baseline = configuration.validator(content, TODAY).baseline(plan, "before the rules were adopted");
            ConfiguredValidator validator = configuration.withBaseline(baseline).validator(content, TODAY);
            Plan renumbered = new Renumbering(seed).of(plan);
            for (Plan each : List.of(plan, renumbered)) {
                Report raw = Validator.of(content).validate(each);
                Report report = validator.validate(each);
                assertThat(report.suppressed())
                        .as("seed %d", seed)
                        .hasSameSizeAs(baseline.entries())
                        .hasSameSizeAs(bearable(raw));
                assertThat(report.findings())
                        .as("seed %d", seed)
                        .allMatch(finding -> !content.find(finding.rule())
                                .orElseThrow()
                                .definition()
                                .suppressible());
            }
        });
    }

    @Test
    void aBaselineBearsWhatItKnowsAndNothingNew() {
        ConfiguredValidator plain = Configuration.standard().validator(catalogue, TODAY);
        Baseline baseline = plain.baseline(faulty, "found when the rules were adopted");
        assertThat(baseline.entries())
                .extracting(Baseline.Entry::subject)
                .containsExactly(shipped.commitments().get(3).id().value());
        Configuration configuration = Configuration.standard().withBaseline(baseline);
        assertThat(configuration.baseline()).contains(baseline);
        ConfiguredValidator validator = configuration.validator(catalogue, TODAY);
        Report known = validator.validate(faulty);
        assertThat(known.findings()).isEmpty();
        assertThat(known.suppressed())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.toString()).endsWith(" in the baseline: found when the rules were adopted"));
        Plan worse = withMarkerOf(4, "落实", faulty);
        assertThat(validator.validate(worse).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/commitments/4/marker");
        assertThat(validator.validate(shipped).findings())
                .singleElement()
                .satisfies(stale -> assertThat(stale.toString())
                        .isEqualTo(" warning LMC-C104 The baseline holds a finding of LMC-V501 about '"
                                + shipped.commitments().get(3).id() + "' that is not there any more. (delete the entry "
                                + baseline.entries().get(0).fingerprint() + ")"));
    }

    @Test
    void aBaselineDoesNotBearWhatIsNeverSuppressedNorTakeWhatIsSuppressedAlready() {
        List<Commitment> twice = new ArrayList<>(faulty.commitments());
        twice.add(1, twice.get(0));
        Plan plan = faulty.toBuilder().commitments(twice).build();
        String subject = shipped.commitments().get(3).id().value();
        ConfiguredValidator suppressing = validator(Suppression.about(subject, MARKER, "known", TODAY));
        assertThat(suppressing.baseline(plan, "old").entries())
                .allMatch(entry -> !entry.subject().equals(subject));
        Baseline forced = new Baseline(
                "old",
                List.of(new Baseline.Entry(
                        Fingerprint.of(Validator.standard()
                                .validate(plan)
                                .findings(UNIQUE)
                                .get(0)),
                        UNIQUE,
                        "3-1")));
        Report report = Configuration.standard()
                .withBaseline(forced)
                .validator(catalogue, TODAY)
                .validate(plan);
        assertThat(report.findings(UNIQUE)).isNotEmpty();
        assertThat(report.findings(RuleId.of("LMC-C103")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "LMC-V101 is never suppressed, but the baseline holds a finding of it about '3-1'."));
    }

    @Test
    void aBaselineAndASuppressionMaySpeakOfOneFinding() {
        Configuration configuration = Configuration.builder()
                .baseline(Configuration.standard().validator(catalogue, TODAY).baseline(faulty, "old"))
                .suppress(Suppression.at(Path.of("/commitments/3/marker"), MARKER, "first", TODAY))
                .suppress(Suppression.at(Path.of("/commitments/3/marker"), MARKER, "second", TODAY))
                .build();
        Report report = configuration.validator(catalogue, TODAY).validate(faulty);
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).extracting(Suppressed::reason).containsExactly("first");
    }

    @Test
    void profilesThatShipSayWhatTheyAreFor() {
        Rule<Commitment> note = rule(
                "VN-001",
                (commitment, context) ->
                        context.report(Complaint.of("Advice.", "建议。").hint("do", "做")));
        Configuration configuration =
                Configuration.builder().rules("7", List.of(note)).build();
        assertThat(configuration.profiles())
                .extracting(profile -> profile.name().value())
                .containsExactly("draft", "adopted", "monitoring");
        assertThat(configuration.defaultProfile()).isEqualTo(Slug.of("adopted"));
        Report adopted = configuration.validator(catalogue, TODAY).validate(faulty);
        assertThat(adopted.findings(MARKER).get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(adopted.findings(note.id())).hasSameSizeAs(shipped.commitments());
        assertThat(adopted.catalogueVersion()).isEqualTo(catalogue.version() + "+7");
        Report draft = configuration.validator(catalogue, "draft", TODAY).validate(faulty);
        assertThat(draft.findings(MARKER).get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(draft.outcome(UNIQUE).orElseThrow().severity()).isEqualTo(Severity.ERROR);
        Report monitoring =
                configuration.validator(catalogue, "monitoring", TODAY).validate(faulty);
        assertThat(monitoring.findings(note.id())).isEmpty();
        assertThat(monitoring.outcome(note.id()).orElseThrow())
                .hasToString("VN-001 skipped: advice on coding is for the time before it is settled");
    }

    @Test
    void aProfileGoesBeforeWhatItExtendsAndALaterParentBeforeAnEarlier() {
        Configuration configuration = Configuration.builder()
                .profile(Profile.builder("a")
                        .rule(MARKER, new RuleSetting.As(Severity.NOTE))
                        .rule(LEFT_OUT, new RuleSetting.As(Severity.NOTE))
                        .build())
                .profile(Profile.builder("b")
                        .rule(MARKER, new RuleSetting.As(Severity.WARNING))
                        .severity(Severity.ERROR, new RuleSetting.As(Severity.NOTE))
                        .build())
                .profile(Profile.builder("c").extending("a").extending("b").build())
                .profile(Profile.builder("d")
                        .extending("c")
                        .rule(LEFT_OUT, new RuleSetting.AsDefined())
                        .build())
                .defaultProfile(Slug.of("d"))
                .build();
        Report report = configuration.validator(catalogue, TODAY).validate(shipped);
        assertThat(severity(report, MARKER)).isEqualTo(Severity.WARNING);
        assertThat(severity(report, LEFT_OUT)).isEqualTo(Severity.ERROR);
        assertThat(severity(report, RuleId.of("LMC-V401"))).isEqualTo(Severity.NOTE);
        assertThat(severity(report, UNIQUE)).isEqualTo(Severity.ERROR);
        Report ofC = configuration.validator(catalogue, "c", TODAY).validate(shipped);
        assertThat(severity(ofC, LEFT_OUT)).isEqualTo(Severity.NOTE);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Configuration.Builder builder = Configuration.builder();
        assertThatThrownBy(() -> builder.profile(Profile.builder("draft").build()))
                .hasMessage("there is a profile 'draft' already");
        assertThatThrownBy(() -> Configuration.builder()
                        .profile(Profile.builder("a").extending("b").build())
                        .build())
                .hasMessage("there is no profile 'b' to extend");
        assertThatThrownBy(() -> Configuration.builder()
                        .profile(Profile.builder("a").extending("b").build())
                        .profile(Profile.builder("b").extending("a").build())
                        .build())
                .hasMessage("the profile 'a' extends itself");
        for (String unknown : List.of("nobody", "No Body")) {
            assertThatThrownBy(() -> Configuration.standard().validator(catalogue, unknown, TODAY))
                    .hasMessage("there is no profile '" + unknown + "'");
        }
        for (RuleSetting setting :
                List.of(new RuleSetting.Off(Phrase.of("no", "否")), new RuleSetting.As(Severity.WARNING))) {
            assertThatThrownBy(() -> under(UNIQUE, setting))
                    .hasMessage("the rule LMC-V101 is never left out or mitigated");
        }
        assertThatThrownBy(() -> under(RuleId.of("VN-001"), new RuleSetting.AsDefined()))
                .hasMessage("the catalogue holds no rule VN-001");
        assertThatThrownBy(() -> new Suppression(MARKER, Optional.empty(), Optional.empty(), "r", TODAY))
                .hasMessage("a suppression names the place or the subject of a finding");
        assertThatThrownBy(() -> Suppression.about("3-1", MARKER, " ", TODAY))
                .hasMessage("a suppression gives a reason");
        assertThatThrownBy(() -> new Baseline("", List.of())).hasMessage("a baseline gives a reason");
    }

    @Test
    void aRuleThatIsNeverSuppressedMayMatterAsMuchAsItDoes() {
        assertThat(severity(under(UNIQUE, new RuleSetting.As(Severity.ERROR)).validate(shipped), UNIQUE))
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void theRulesOnConfigurationsAreDefinedInBothLanguagesAndNeverSuppressed() {
        assertThat(ConfigurationRules.definitions())
                .extracting(definition -> definition.id().value())
                .containsExactly("LMC-C101", "LMC-C102", "LMC-C103", "LMC-C104");
        assertThat(ConfigurationRules.definitions()).allSatisfy(definition -> {
            assertThat(definition.suppressible()).isFalse();
            assertThat(List.of(definition.requirement(), definition.reason())).allSatisfy(words -> {
                assertThat(words.english()).endsWith(".");
                assertThat(words.chinese()).endsWith("。");
            });
        });
    }

    @Test
    void aFindingMadeByHandMustFillItsComplaint() {
        RuleDefinition rule = RuleDefinition.of("VN-001", Severity.NOTE);
        Complaint complaint = Complaint.of("Seen {what}.", "见 {what}。");
        assertThatThrownBy(() -> Finding.of(rule, "x", Path.root(), complaint, java.util.Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Finding.of(rule, "x", Path.root(), complaint, java.util.Map.of("what", "it"))
                        .message())
                .isEqualTo("Seen it.");
    }

    private ConfiguredValidator under(RuleId rule, RuleSetting setting) {
        return Configuration.builder()
                .profile(Profile.builder("p").rule(rule, setting).build())
                .build()
                .validator(catalogue, "p", TODAY);
    }

    private ConfiguredValidator validator(Suppression suppression) {
        return Configuration.builder().suppress(suppression).build().validator(catalogue, TODAY);
    }

    private List<Finding> bearable(Report report) {
        return report.findings().stream()
                .filter(finding ->
                        report.outcome(finding.rule()).orElseThrow().rule().suppressible())
                .toList();
    }

    private Plan edited(long seed) {
        PlanEdits edits = new PlanEdits(seed);
        Plan plan = shipped;
        for (int i = 0; i < CHANGES; i++) {
            plan = edits.edit(plan);
        }
        return plan;
    }

    private Plan withMarkerOf(int index, String marker) {
        return withMarkerOf(index, marker, shipped);
    }

    private static Plan withMarkerOf(int index, String marker, Plan plan) {
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        Commitment one = commitments.get(index);
        commitments.set(
                index,
                one.toBuilder().marker(new org.lmcplan.model.Marker(marker)).build());
        return plan.toBuilder().commitments(commitments).build();
    }

    private static Severity severity(Report report, RuleId rule) {
        return report.outcome(rule).orElseThrow().severity();
    }

    private static Rule<Commitment> rule(String id, java.util.function.BiConsumer<Commitment, RuleContext> check) {
        return new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RuleDefinition.of(id, Severity.NOTE);
            }

            @Override
            public Scope<Commitment> scope() {
                return Scope.each(Commitment.class);
            }

            @Override
            public void check(Commitment commitment, RuleContext context) {
                check.accept(commitment, context);
            }
        };
    }
}
