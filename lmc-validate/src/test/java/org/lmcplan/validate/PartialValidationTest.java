package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.register.EvidenceRules;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What rules find in a plan that was read in part is also found in the whole, at the same place. */
class PartialValidationTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Plan SHIPPED = BundledPlan.LMC_2023_2027.load();
    private static final Validator VALIDATOR =
            Validator.builder().asOf(LocalDate.of(2026, 6, 1)).build();

    private static final List<String> NEED_ALL = List.of(
            "LMC-E103",
            "LMC-E401",
            "LMC-E402",
            "LMC-E403",
            "LMC-E407",
            "LMC-E501",
            "LMC-E603",
            "LMC-E604",
            "LMC-E605",
            "LMC-E609",
            "LMC-E705");

    static LongStream seeds() {
        return Seeds.of(200);
    }

    /** The law, for plans that break many rules: nothing is reported only because something is missing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findingsOfAPartialPlanAreFindingsOfTheWhole(long seed) {
        assertPartial(seed, part -> Seeds.takes(part.key().length() + seed));
    }

    private static void assertPartial(long seed, Predicate<PlanPart> spoilt) {
        SplittableRandom random = new SplittableRandom(seed);
        PlanEdits edits = new PlanEdits(seed);
        Plan plan = SHIPPED;
        for (int i = 0; i < 25; i++) {
            plan = edits.edit(plan);
        }
        List<String> whole = lines(VALIDATOR.validate(plan).findings());
        String json = LmcWriter.create().toText(plan, Format.JSON);
        for (PlanPart part : PlanPart.values()) {
            if (part == PlanPart.PLAN || part.of(plan).isEmpty()) {
                continue;
            }
            int index = random.nextInt(part.of(plan).size());
            int how = random.nextInt(3);
            if (!spoilt.test(part)) {
                continue;
            }
            Report rest = VALIDATOR.validate(
                    read(spoilt(json, part.key(), index, how)).partial().orElseThrow());
            assertThat(whole).as("seed %d: %s %d", seed, part.key(), index).containsAll(lines(rest.findings()));
        }
    }

    /** With this seed, another element has the id of the pillar that is left out. */
    @Test
    void anElementOfAnotherKindIsNotTakenForTheTargetThatIsMissing() {
        assertPartial(9144908486362697068L, part -> true);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingsUpToASyntaxErrorAreFindingsOfTheWhole(long seed) {
        PlanEdits edits = new PlanEdits(seed);
        Plan plan = SHIPPED;
        for (int i = 0; i < 25; i++) {
            plan = edits.edit(plan);
        }
        List<String> whole = lines(VALIDATOR.validate(plan).findings());
        String json = LmcWriter.create().toText(plan, Format.JSON);
        int cut = new SplittableRandom(seed).nextInt(json.length());
        read(json.substring(0, cut))
                .partial()
                .ifPresent(rest -> assertThat(whole)
                        .as("seed %d, cut at %d", seed, cut)
                        .containsAll(lines(VALIDATOR.validate(rest).findings())));
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    private static String spoilt(String json, String list, int index, int how) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(json);
        ArrayNode entries = (ArrayNode) tree.get(list);
        switch (how) {
            case 0 -> ((ObjectNode) entries.get(index)).put("colour", "blue");
            case 1 -> entries.set(index, MAPPER.getNodeFactory().nullNode());
            default -> ((ObjectNode) entries.get(index)).put("note", 7);
        }
        return tree.toPrettyString();
    }

    private static ReadResult<Plan> read(String json) {
        return LmcReader.create()
                .withSourceMap()
                .read(DocumentSource.text(json, Format.JSON).named("plan.json"));
    }

    @Test
    void aReferenceToWhatWasLeftOutIsNotReportedButAnyOtherIs() {
        Plan broken = SHIPPED.toBuilder()
                .commitments(SHIPPED.commitments().stream()
                        .map(one -> one.targets().isEmpty()
                                ? one
                                : one.toBuilder().addActors(Slug.of("nobody")).build())
                        .toList())
                .build();
        RuleId references = RuleId.of("LMC-V102");
        int mechanism = 0;
        String id = broken.mechanisms().get(mechanism).id().value();
        Report whole = VALIDATOR.validate(broken);
        Report rest = VALIDATOR.validate(
                read(spoilt(LmcWriter.create().toText(broken, Format.JSON), "mechanisms", mechanism, 0))
                        .partial()
                        .orElseThrow());

        assertThat(broken.commitments())
                .anyMatch(
                        one -> one.targets().stream().anyMatch(to -> to.value().equals(id)));
        assertThat(whole.findings(references)).isNotEmpty();
        assertThat(rest.findings(references)).isEqualTo(whole.findings(references));
    }

    @Test
    void aRuleOfWhichNothingCountsIsSkippedWithTheReason() {
        Report whole = VALIDATOR.validate(SHIPPED);
        String json = LmcWriter.create().toText(SHIPPED, Format.JSON);
        PartialValue<Plan> partial =
                read(json.substring(0, json.indexOf("\"goals\": ["))).partial().orElseThrow();
        RuleOutcome unused =
                VALIDATOR.validate(partial).outcome(RuleId.of("LMC-V106")).orElseThrow();

        assertThat(whole.outcome(RuleId.of("LMC-V106")).orElseThrow().status()).isEqualTo(RuleOutcome.Status.PASSED);
        assertThat(unused.status()).isEqualTo(RuleOutcome.Status.SKIPPED);
        assertThat(unused.reason().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("parts of the plan could not be read, so this cannot be decided");
        assertThat(unused.reason().orElseThrow().in(Locale.CHINESE)).contains("无法判断");
    }

    @Test
    void aCompleteValueIsValidatedLikeTheValueItself() {
        assertThat(VALIDATOR.validate(PartialValue.complete(SHIPPED))).isEqualTo(VALIDATOR.validate(SHIPPED));
    }

    @Test
    void faultsAndFindingsOfTheRestAreOneReport() {
        String json = LmcWriter.create().toText(SHIPPED, Format.JSON);
        ReadResult<Plan> read = read(spoilt(json, "commitments", 3, 0));
        ProblemReport problems = read.check(VALIDATOR::validate);

        assertThat(problems.problems()).hasSizeGreaterThan(1);
        assertThat(problems.problems().get(0).code()).isEqualTo("LMC-F301");
        assertThat(problems.problems().get(1).code()).startsWith("LMC-V");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void findingsOfAPartialRegisterAreFindingsOfTheWhole() {
        Register register = BundledRegister.LMC_2023_2027.load();
        RegisterValidator validator =
                RegisterValidator.builder().asOf(LocalDate.of(2024, 1, 1)).build();
        String json = LmcWriter.create().toText(register, Format.JSON);
        List<String> whole = lines(validator.validate(SHIPPED, register).findings());
        for (int i = 0; i < register.records().size(); i++) {
            if (!Seeds.takes(i)) {
                continue;
            }
            PartialValue<Register> rest = LmcReader.create()
                    .readRegister(DocumentSource.text(spoilt(json, "records", i, i % 3), Format.JSON)
                            .named("r.json"))
                    .partial()
                    .orElseThrow();
            Report report = validator.validate(SHIPPED, rest);
            assertThat(whole).as("record %d", i).containsAll(lines(report.findings()));
            assertThat(report.rules())
                    .filteredOn(outcome -> NEED_ALL.contains(outcome.rule().id().value()))
                    .hasSize(NEED_ALL.size())
                    .allMatch(outcome -> outcome.status() == RuleOutcome.Status.SKIPPED);
        }
    }

    /** The law, for registers that break each rule. */
    @Test
    void findingsOfEachPartialRegisterOfTheGalleryAreFindingsOfTheWhole() throws IOException {
        RegisterValidator validator =
                RegisterValidator.builder().asOf(Gallery.AS_OF).build();
        for (Path file : Gallery.of("register").cases()) {
            Register register = LmcReader.create().readRegister(file);
            List<String> whole = lines(validator.validate(SHIPPED, register).findings());
            String json = LmcWriter.create().toText(register, Format.JSON);
            for (RegisterPart part : List.of(RegisterPart.RECORD, RegisterPart.PROJECT, RegisterPart.FUNDER)) {
                for (int i = 0; i < part.of(register).size(); i++) {
                    PartialValue<Register> rest = LmcReader.create()
                            .readRegister(DocumentSource.text(spoilt(json, part.key(), i, i % 3), Format.JSON)
                                    .named("r.json"))
                            .partial()
                            .orElseThrow();
                    assertThat(whole)
                            .as("%s %s %d", file, part.key(), i)
                            .containsAll(lines(validator.validate(SHIPPED, rest).findings()));
                }
            }
        }
    }

    @Test
    void onlyRulesThatAddUpOrLookForSomethingNeedTheWholeRegister() {
        assertThat(EvidenceRules.catalogue().rules())
                .filteredOn(RegisterRule::needsWholeRegister)
                .extracting(rule -> rule.id().value())
                .containsExactlyElementsOf(NEED_ALL);
    }

    @Test
    void aSuppressionWithoutAFindingIsReportedOnlyIfTheWholeDocumentWasRead() {
        String configuration = """
                format: lmc-validation/1
                suppressions:
                  - rule: LMC-V710
                    about: acmecs-history
                    reason: the page has no date
                    expires: "2027-01-01"
                """;
        ConfiguredValidator validator = ConfigurationReader.of(VALIDATOR.catalogue())
                .read(LmcReader.create()
                        .readData(
                                DocumentSource.text(configuration, Format.YAML).named("rules.yaml"))
                        .orThrow())
                .orThrow()
                .validator(VALIDATOR.catalogue(), LocalDate.of(2026, 6, 1));
        String json = LmcWriter.create().toText(SHIPPED, Format.JSON);
        PartialValue<Plan> withoutTheSource =
                read(spoilt(json, "sources", 1, 0)).partial().orElseThrow();
        PartialValue<Plan> withoutAnother =
                read(spoilt(json, "sources", 0, 0)).partial().orElseThrow();
        RuleId unused = RuleId.of("LMC-C101");

        assertThat(validator.validate(withoutTheSource.value()).findings(unused))
                .hasSize(1);
        assertThat(validator.validate(withoutTheSource).findings(unused)).isEmpty();
        assertThat(validator.validate(withoutAnother).suppressed())
                .extracting(suppressed -> suppressed.path().toString())
                .containsExactly("/sources/1");
        Register register = BundledRegister.LMC_2023_2027.load();
        assertThat(validator.validate(SHIPPED, PartialValue.complete(register)))
                .isEqualTo(validator.validate(SHIPPED, register));
    }
}
