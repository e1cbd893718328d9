package org.lmcplan.validate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Act;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Target;
import org.lmcplan.validate.Catalogue;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Lookup;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Validator;

/** Each test is held to the same question in Java, asked of the shipped plan; each must tell some parts from others. */
class DeclaredRulesTest {

    private final Plan plan = BundledPlan.LMC_2023_2027.load();
    private final PlanIndex index = PlanIndex.of(plan);

    @Test
    void wordsAreTestedByIsAndInAndByThemselves() {
        commitments("force: advance", one -> one.force() == Force.ADVANCE);
        commitments("force: {is: advance}", one -> one.force() == Force.ADVANCE);
        Predicate<Commitment> either = one -> one.force() == Force.ADVANCE || one.force() == Force.SUPPORT;
        commitments("force: [advance, support]", either);
        commitments("force: {in: [advance, support]}", either);
        commitments("cadence: every-years", one -> one.cadence().orElse(null) instanceof Cadence.EveryYears);
        commitments("cadence: regularly", one -> one.cadence().orElse(null) instanceof Cadence.Regularly);
        commitments("cadence: when-appropriate", one -> one.cadence().orElse(null) instanceof Cadence.WhenAppropriate);
    }

    @Test
    void absenceAndPresenceAreTestedByNoneAndSome() {
        commitments("targets: none", one -> one.targets().isEmpty());
        commitments("targets: some", one -> !one.targets().isEmpty());
        commitments("cadence: none", one -> one.cadence().isEmpty());
        commitments("listing: some", one -> one.listing().isPresent());
        commitments(
                "gloss: {has: en}", one -> one.gloss().in(LanguageTag.ENGLISH).isPresent(), false);
    }

    @Test
    void listsAreTestedByHasOnlyAndCount() {
        commitments("acts: create", one -> one.acts().contains(Act.CREATE));
        commitments(
                "acts: {has: [create, draft]}",
                one -> one.acts().contains(Act.CREATE) || one.acts().contains(Act.DRAFT));
        commitments(
                "acts: {only: [cooperate, exchange]}",
                one -> Set.of(Act.COOPERATE, Act.EXCHANGE).containsAll(one.acts()));
        commitments("acts: {count: 2}", one -> one.acts().size() == 2);
        commitments("targets: {count: {atLeast: 2}}", one -> one.targets().size() >= 2);
        commitments("targets: {count: {atMost: 0}}", one -> one.targets().isEmpty());
        commitments(
                "targets: {count: {atLeast: 1, atMost: 1}}",
                one -> one.targets().size() == 1);
    }

    @Test
    void textsAreTestedByPatternAndLength() {
        commitments("marker: 加强", one -> one.marker().text().equals("加强"));
        commitments(
                "quote: {matches: [支持*, 鼓励*]}",
                one -> one.quote().startsWith("支持") || one.quote().startsWith("鼓励"));
        commitments("quote: {length: {atLeast: 30}}", one -> one.quote().length() >= 30);
        commitments(
                "id: {matches: \"4.2.*-1\"}",
                one -> one.id().value().startsWith("4.2.") && one.id().value().endsWith("-1"));
    }

    @Test
    void numbersAndSectionsAreTestedByBoundsAndPlace() {
        commitments(
                "ordinal: {atLeast: 3, atMost: 4}",
                one -> one.id().ordinal() == 3 || one.id().ordinal() == 4);
        commitments("ordinal: 2", one -> one.id().ordinal() == 2);
        commitments(
                "cadence.years: [1, 2]",
                one -> one.cadence()
                        .filter(cadence -> cadence instanceof Cadence.EveryYears every && every.years() <= 2)
                        .isPresent());
        commitments("section: \"4.2.12\"", one -> one.section().equals(SectionNumber.of("4.2.12")));
        commitments("section: {within: \"4.2\"}", one -> SectionNumber.of("4.2").contains(one.section()));
    }

    @Test
    void conditionsAreJoinedByAllAnyAndNot() {
        commitments(
                "force: advance, targets: none",
                one -> one.force() == Force.ADVANCE && one.targets().isEmpty());
        commitments(
                "any: [{force: urge}, {force: support, targets: some}]",
                one -> one.force() == Force.URGE
                        || (one.force() == Force.SUPPORT && !one.targets().isEmpty()));
        commitments(
                "all: [{not: {force: advance}}, {not: {acts: cooperate}}]",
                one -> one.force() != Force.ADVANCE && !one.acts().contains(Act.COOPERATE));
    }

    @Test
    void aStepLeadsToTheTargetsTheSectionAndTheArea() {
        commitments(
                "targets.lifecycle: {only: [exists, to-be-improved]}, targets: some",
                one -> !one.targets().isEmpty()
                        && targets(one)
                                .allMatch(target -> target.lifecycle() == Lifecycle.EXISTS
                                        || target.lifecycle() == Lifecycle.TO_BE_IMPROVED));
        commitments(
                "targets.kind: [forum, meeting]",
                one -> targets(one)
                        .anyMatch(target -> target instanceof Mechanism mechanism
                                && Set.of("forum", "meeting")
                                        .contains(mechanism.kind().code())));
        commitments(
                "targets.names.zh: {matches: \"*论坛*\"}",
                one -> targets(one)
                        .anyMatch(target -> target.names()
                                .text(LanguageTag.CHINESE)
                                .orElse("")
                                .contains("论坛")));
        commitments(
                "section.title: 农业",
                one -> index.section(one.section())
                        .filter(section -> section.title().equals("农业"))
                        .isPresent());
        commitments("area: none", one -> index.areaOf(one).isEmpty());
        commitments(
                "area.priorityArea: some",
                one -> index.areaOf(one).flatMap(CooperationArea::priorityArea).isPresent());
        Slug pillar = plan.pillars().get(1).id();
        commitments(
                "area.pillar: " + pillar,
                one -> index.areaOf(one)
                        .filter(area -> area.pillar().equals(pillar))
                        .isPresent());
    }

    @Test
    void aStepLeadsBackFromSectionsAreasAndTargetsToCommitments() {
        check(
                "mechanism",
                "commitments: none",
                plan.mechanisms(),
                one -> index.commitmentsNaming(one).isEmpty());
        check(
                "mechanism",
                "commitments.force: deliver",
                plan.mechanisms(),
                one -> index.commitmentsNaming(one).stream().anyMatch(named -> named.force() == Force.DELIVER));
        check(
                "cooperation-area",
                "commitments: {count: {atLeast: 3}}",
                plan.cooperationAreas(),
                one -> index.commitmentsIn(one.section()).size() >= 3);
        check(
                "section",
                "commitments.acts: create",
                plan.sections(),
                one -> index.clausesOf(one.number()).stream()
                        .anyMatch(clause -> clause instanceof Commitment commitment
                                && commitment.acts().contains(Act.CREATE)));
        check(
                "section",
                "statements: some",
                plan.sections(),
                one -> plan.statements().stream()
                        .anyMatch(statement -> statement.section().equals(one.number())));
        check(
                "cooperation-area",
                "pillar.names.zh: 政治安全",
                plan.cooperationAreas(),
                one -> index.find(org.lmcplan.model.Pillar.class, one.pillar())
                        .filter(pillar -> pillar.names()
                                .text(LanguageTag.CHINESE)
                                .orElse("")
                                .equals("政治安全"))
                        .isPresent());
        check(
                "mechanism",
                "participants.kind: {has: media}",
                plan.mechanisms(),
                one -> one.participants().stream()
                        .flatMap(id -> index.find(Actor.class, id).stream())
                        .anyMatch(actor -> actor.kind() == ActorKind.MEDIA));
    }

    @Test
    void namesAreTestedByLanguageAndByWhatIsSaidOfThem() {
        check(
                "mechanism",
                "names: {has: en}",
                plan.mechanisms(),
                one -> one.names().in(LanguageTag.ENGLISH).isPresent(),
                false);
        check(
                "mechanism",
                "names.en.status: official",
                plan.mechanisms(),
                one -> one.names()
                        .in(LanguageTag.ENGLISH)
                        .filter(name -> name.status() == NameStatus.OFFICIAL)
                        .isPresent());
        check(
                "mechanism",
                "names.en.source: some",
                plan.mechanisms(),
                one -> one.names()
                        .in(LanguageTag.ENGLISH)
                        .filter(name -> name.source().isPresent())
                        .isPresent());
        check(
                "mechanism",
                "names.zh.aliases: {count: {atLeast: 1}}",
                plan.mechanisms(),
                one -> !one.names()
                        .in(LanguageTag.CHINESE)
                        .orElseThrow()
                        .aliases()
                        .isEmpty());
        check("mechanism", "names.km: some", plan.mechanisms(), one -> false);
        check(
                "mechanism",
                "readFrom: {within: \"4.2\"}",
                plan.mechanisms(),
                one -> one.readFrom().stream()
                        .anyMatch(passage -> SectionNumber.of("4.2").contains(passage.section())));
    }

    @Test
    void otherPartsHavePropertiesToo() {
        check(
                "section",
                "depth: {atLeast: 4}",
                plan.sections(),
                one -> one.number().depth() >= 4);
        check("section", "body: none", plan.sections(), one -> one.body().isEmpty());
        check(
                "source",
                "publisher: none",
                plan.sources(),
                one -> one.publisher().isEmpty(),
                false);
        check(
                "source",
                "published: {matches: \"2023*\"}",
                plan.sources(),
                one -> one.published()
                        .filter(date -> date.toString().startsWith("2023"))
                        .isPresent());
        check(
                "source",
                "title.en: some",
                plan.sources(),
                one -> one.title().in(LanguageTag.ENGLISH).isPresent());
        check(
                "member",
                "country: [KH, LA]",
                plan.members(),
                one -> Set.of("KH", "LA").contains(one.country().value()));
        check(
                "instrument",
                "term.from: some",
                plan.instruments(),
                one -> one.term().isPresent());
        check(
                "initiative",
                "proposer: KH",
                plan.initiatives(),
                one -> one.proposer().value().equals("KH"),
                false);
        check("principle", "kind: some", plan.principles(), one -> true, false);
        check("statement", "kind: some", plan.statements(), one -> true, false);
        check(
                "goal",
                "marker: {length: {atMost: 2}}",
                plan.goals(),
                one -> one.marker().text().length() <= 2,
                false);
        check("actor", "kind: some", plan.actors(), one -> true, false);
        check("partner", "lifecycle: some", plan.partners(), one -> true, false);
        check("programme", "note: some", plan.programmes(), one -> !one.note().isEmpty(), false);
        check("pillar", "id: some", plan.pillars(), one -> true, false);
        check("priority-area", "names.zh: some", plan.priorityAreas(), one -> true, false);
        check(
                "predecessor",
                "term.to: {atMost: 2022}",
                plan.predecessors(),
                one -> one.term().to() <= 2022,
                false);
    }

    @Test
    void thePlanItselfIsAPart() {
        for (String holds : List.of(
                "id: lmc-2023-2027",
                "language: zh",
                "edition: " + plan.edition().code(),
                "term.from: 2023",
                "term.to: {atLeast: 2027}",
                "adopted: " + (plan.adopted().isPresent() ? "some" : "none"),
                "title: {matches: \"*五年*\"}",
                "textSource: some",
                "names: {has: zh}",
                "x-code: none")) {
            assertThat(asked(plan, "plan", holds)).as(holds).isEmpty();
            assertThat(asked(plan, "plan", "not: {" + holds + "}")).as(holds).hasSize(1);
        }
    }

    @Test
    void extensionsAreTextsWhateverTheyHold() {
        Commitment first = plan.commitments().get(0);
        Plan extended = plan.toBuilder()
                .commitments(List.of(
                        first.toBuilder()
                                .extensions(Extensions.of(java.util.Map.of("x-code", ExtensionValue.of("A-1"))))
                                .build(),
                        first.toBuilder()
                                .extensions(Extensions.of(java.util.Map.of("x-code", ExtensionValue.of(7))))
                                .build()))
                .extensions(Extensions.of(java.util.Map.of("x-code", ExtensionValue.of(true))))
                .build();
        assertThat(asked(extended, "commitment", "x-code: {matches: \"A-*\"}"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/commitments/1");
        assertThat(asked(extended, "commitment", "x-code: \"7\""))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/commitments/0");
        assertThat(asked(extended, "plan", "x-code: \"true\"")).isEmpty();
    }

    @Test
    void aRuleOnSeveralKindsAsksEachForItsOwn() {
        List<Finding> findings = asked(plan, "[mechanism, programme, instrument]", "kind: [fund, corridor]");
        long expected = plan.mechanisms().stream()
                        .filter(one -> !one.kind().code().equals("fund"))
                        .count()
                + plan.programmes().stream()
                        .filter(one -> !one.kind().code().equals("corridor"))
                        .count()
                + plan.instruments().size();
        assertThat(findings).hasSize((int) expected);
    }

    @Test
    void whereLimitsWhatIsRequired() {
        Configuration configuration = Documents.configuration("""
                format: lmc-validation/1
                rules:
                  - id: VN-001
                    of: commitment
                    where: {acts: cooperate}
                    require: {targets: some}
                    message: {en: "{id} names {targets} {cadence}.", zh: "{id}"}
                    hint: {en: "not {force}"}
                """);
        List<Finding> findings = validator(configuration).validate(plan).findings();
        List<Commitment> expected = plan.commitments().stream()
                .filter(one ->
                        one.acts().contains(Act.COOPERATE) && one.targets().isEmpty())
                .toList();
        assertThat(findings).hasSameSizeAs(expected).isNotEmpty();
        for (int i = 0; i < findings.size(); i++) {
            Commitment one = expected.get(i);
            assertThat(findings.get(i).message()).isEqualTo(one.id() + " names — —.");
            assertThat(findings.get(i).message(java.util.Locale.CHINESE))
                    .isEqualTo(one.id().value());
            assertThat(findings.get(i).hint()).isEqualTo("not " + one.force().code());
        }
    }

    @Test
    void withoutAHintTheUsualOneIsGiven() {
        assertThat(asked(plan, "plan", "names: none").get(0))
                .hasToString(" warning VN-001 lmc-2023-2027 (mend it, or suppress VN-001 here and say why)");
    }

    @Test
    void aRuleLooksAtNoMoreThanItAsksFor() {
        assertThat(scope("commitment", "force: urge")).isEmpty();
        assertThat(scope("commitment", "targets.lifecycle: exists, any: [{area: some}, {not: {section.title: x}}]"))
                .containsExactlyInAnyOrder(Lookup.REFERENCES, Lookup.AREAS, Lookup.SECTIONS);
        assertThat(scope("[mechanism, actor]", "commitments.force: urge")).containsExactly(Lookup.REFERRERS);
    }

    @Test
    void whatNamesAPartOfAnotherKindIsNotFollowed() {
        Slug pillar = plan.pillars().get(0).id();
        Commitment wrong = plan.commitments().get(0).toBuilder()
                .targets(List.of(pillar, Slug.of("nobody")))
                .build();
        Plan faulty = plan.toBuilder().commitments(List.of(wrong)).build();
        assertThat(asked(faulty, "commitment", "targets.id: none")).isEmpty();
        assertThat(asked(faulty, "commitment", "targets: {count: 2}")).isEmpty();
    }

    private Set<Lookup> scope(String kind, String require) {
        return rules(kind, require).get(0).scope().lookups();
    }

    private void commitments(String require, Predicate<Commitment> holds) {
        commitments(require, holds, true);
    }

    private void commitments(String require, Predicate<Commitment> holds, boolean telling) {
        check("commitment", require, plan.commitments(), holds, telling);
    }

    private <T> void check(String kind, String require, List<T> parts, Predicate<T> holds) {
        check(kind, require, parts, holds, parts.stream().anyMatch(holds));
    }

    /** The rule complains of exactly the parts for which the question is answered with no. */
    private <T> void check(String kind, String require, List<T> parts, Predicate<T> holds, boolean telling) {
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!holds.test(parts.get(i))) {
                expected.add(i);
            }
        }
        assertThat(asked(plan, kind, require))
                .as(require)
                .extracting(finding -> Integer.valueOf(finding.path().segments().get(1)))
                .isEqualTo(expected);
        if (telling) {
            assertThat(expected.size()).as(require).isBetween(1, parts.size() - 1);
        }
    }

    private static List<Finding> asked(Plan plan, String kind, String require) {
        return Validator.of(Catalogue.of("t", rules(kind, require)))
                .validate(plan)
                .findings();
    }

    private static List<Rule<?>> rules(String kind, String require) {
        String shown = kind.equals("member") ? "country" : kind.equals("section") ? "number" : "id";
        return Documents.configuration("""
                        format: lmc-validation/1
                        rules:
                          - id: VN-001
                            of: %s
                            require: {%s}
                            message: "{%s}"
                        """.formatted(kind, require, shown)).rules();
    }

    private static Validator validator(Configuration configuration) {
        return configuration
                .validator(Catalogue.of("t", List.of()), LocalDate.of(2026, 1, 1))
                .engine();
    }

    private Stream<Target> targets(Commitment commitment) {
        return commitment.targets().stream()
                .map(id -> index.find(Target.class, id))
                .flatMap(Optional::stream);
    }
}
