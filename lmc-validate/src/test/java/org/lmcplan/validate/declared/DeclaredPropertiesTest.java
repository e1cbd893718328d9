package org.lmcplan.validate.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
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
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Finding;

/** Compares every property with the same test written in Java. */
class DeclaredPropertiesTest extends DeclaredRulesFixture {

    @Test
    void propertiesOfTargetsSectionsAndAreasCanBeTested() {
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
    void propertiesOfRelatedCommitmentsCanBeTested() {
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
    void namesAreTestedByLanguageStatusSourceAndAliases() {
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
                one -> Set.of("KH", "LA").contains(one.id().value()));
        check(
                "instrument",
                "term.from: some",
                plan.instruments(),
                one -> one.term().isPresent());
        check(
                "initiative",
                "proposer: KH",
                plan.initiatives(),
                one -> one.proposer().orElseThrow().value().equals("KH"),
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
                one -> one.term().lastYear() <= 2022,
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
    void extensionsAreTestedAsTexts() {
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
    void aRuleOnSeveralKindsTestsThePropertyOfEachKind() {
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
    void referencesToPartsOfTheWrongKindAreNotFollowed() {
        Slug pillar = plan.pillars().get(0).id();
        Commitment wrong = plan.commitments().get(0).toBuilder()
                .targets(List.of(pillar, Slug.of("missing")))
                .build();
        Plan faulty = plan.toBuilder().commitments(List.of(wrong)).build();
        assertThat(asked(faulty, "commitment", "targets.id: none")).isEmpty();
        assertThat(asked(faulty, "commitment", "targets: {count: 2}")).isEmpty();
    }
}
