package org.lmcplan.validate.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationDocuments;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleDefinition;

/** Every test must give the same answer as Java code, and different answers for different parts. */
class DeclaredRulesTest extends DeclaredRulesFixture {

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
    void numbersAndSectionsAreTestedByBounds() {
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
    void whereSelectsThePartsThatAreChecked() {
        Configuration configuration = ConfigurationDocuments.configuration("""
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
            assertThat(findings.get(i).message(Locale.CHINESE))
                    .isEqualTo(one.id().value());
            assertThat(findings.get(i).hint()).isEqualTo("not " + one.force().code());
        }
    }

    @Test
    void withoutAHintThereIsADefaultHint() {
        assertThat(asked(plan, "plan", "names: none").get(0))
                .hasToString(" warning VN-001 lmc-2023-2027 (fix it, or suppress VN-001 here and give a reason)");
    }

    @Test
    void bracesInARequirementOrReasonAreShownAsTheyAre() {
        RuleDefinition rule =
                ConfigurationDocuments.configuration("""
                        format: lmc-validation/1
                        rules:
                          - id: VN-001
                            of: plan
                            require: {names: some}
                            requirement: {en: "Write {id}.", zh: "请写 {id}。"}
                            because: "{"
                            message: m
                        """).rules().get(0).definition();
        assertThat(rule.requirement().in(Locale.ENGLISH)).isEqualTo("Write {id}.");
        assertThat(rule.requirement().in(Locale.CHINESE)).isEqualTo("请写 {id}。");
        assertThat(rule.reason().in(Locale.ENGLISH)).isEqualTo("{");
    }

    @Test
    void aRuleDeclaresOnlyTheLookupsItNeeds() {
        assertThat(scope("commitment", "force: urge")).isEmpty();
        assertThat(scope("commitment", "targets.lifecycle: exists, any: [{area: some}, {not: {section.title: x}}]"))
                .containsExactlyInAnyOrder(Lookup.REFERENCES, Lookup.AREAS, Lookup.SECTIONS);
        assertThat(scope("[mechanism, actor]", "commitments.force: urge")).containsExactly(Lookup.REFERRERS);
    }
}
