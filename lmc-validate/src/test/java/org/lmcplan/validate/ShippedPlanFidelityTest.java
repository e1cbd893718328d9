package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanText;
import org.lmcplan.model.Reference;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/** The shipped plan says exactly what its source says; negative controls show that these tests notice differences. */
class ShippedPlanFidelityTest {

    private static final Validation SHIPPED = Validator.standard().start(BundledPlan.LMC_2023_2027.load());

    private final Plan plan = SHIPPED.plan();
    private final PlanIndex index = PlanIndex.of(plan);

    @Test
    void theSectionsRebuildTheSourceToTheCharacter() {
        assertThat(PlanText.of(plan)).isEqualTo(SourceText.ofPlan());
    }

    @Test
    void theRebuiltTextDiffersWhenOneCharacterOfAnySectionIsChanged() {
        for (int i = 0; i < plan.sections().size(); i++) {
            Section section = plan.sections().get(i);
            Section retitled =
                    section.toBuilder().title(tampered(section.title())).build();
            assertThat(PlanText.of(withSection(i, retitled)))
                    .as(section.number() + " title")
                    .isNotEqualTo(SourceText.ofPlan());
            if (section.body().isPresent()) {
                Section rewritten =
                        section.toBuilder().body(tampered(section.body().get())).build();
                assertThat(PlanText.of(withSection(i, rewritten)))
                        .as(section.number() + " body")
                        .isNotEqualTo(SourceText.ofPlan());
            }
        }
    }

    @Test
    void theShippedPlanBreaksNoRuleThatItMustKeep() {
        assertThat(Validator.standard().validate(plan).hasErrors()).isFalse();
    }

    @Test
    void everyClauseOfChaptersThreeToFiveIsQuotedWholeByExactlyOneCommitmentOrStatement() {
        for (Section section : plan.sections()) {
            if (section.number().chapter().compareTo(SectionNumber.of("3")) < 0) {
                continue;
            }
            List<String> clauses = section.body().stream()
                    .flatMap(body -> List.of(body.split("[。,]")).stream())
                    .toList();
            List<String> quotes = index.all(Clause.class).stream()
                    .filter(clause -> clause.section().equals(section.number()))
                    .map(Clause::quote)
                    .toList();
            assertThat(quotes).as("section %s", section.number()).containsExactlyInAnyOrderElementsOf(clauses);
        }
    }

    @Test
    void ofTheFirstTwoChaptersNothingIsLeftOverButTheWordsThatFrameWhatIsQuoted() {
        assertThat(unquoted("1")).isEqualTo(",,旨在,,。");
        assertThat(unquoted("2")).isEqualTo("本《行动计划》秉持、、、的合作理念,,,。");
    }

    @Test
    void aBrokenReferenceOfAnyRoleIsFound() {
        for (ReferenceRole role : ReferenceRole.values()) {
            Plan.Builder broken = plan.toBuilder();
            switch (role) {
                case SECTION, READ_FROM -> broken.sections(List.of());
                case SOURCE -> broken.sources(List.of());
                case PILLAR -> broken.pillars(List.of());
                case PRIORITY_AREA -> broken.priorityAreas(List.of());
                case TARGET ->
                    broken.mechanisms(List.of())
                            .instruments(List.of())
                            .programmes(List.of())
                            .partners(List.of());
                case ACTOR, ADDRESSEE, PARTICIPANT -> broken.actors(List.of());
                case ADOPTED_BY -> broken.mechanisms(List.of());
                case PARTY, ABOUT, PHASE, QUALIFIED, MEASURED -> referToNothing(broken);
            }
            PlanIndex after = PlanIndex.of(broken.build());
            List<Reference> asked = after.references().stream()
                    .filter(reference -> reference.role() == role)
                    .toList();
            // A participant hangs on a mechanism, which is still there when the actors are gone.
            assertThat(asked).as(role.code()).isNotEmpty().noneMatch(Reference::resolved);
            assertThat(Validator.standard().validate(after.plan()).findings())
                    .as(role.code())
                    .filteredOn(finding -> finding.rule().equals(RuleId.of("LMC-V102")))
                    .extracting(Finding::path)
                    .containsAll(asked.stream().map(Reference::at).toList());
        }
    }

    /** Adds references of the roles that the shipped plan has no use for. */
    private void referToNothing(Plan.Builder broken) {
        Slug nothing = Slug.of("nothing");
        broken.commitments(List.of(plan.commitments().get(0).toBuilder()
                        .leads(List.of(nothing))
                        .about(List.of(nothing))
                        .phase(nothing)
                        .build()))
                .statements(List.of(plan.statements().get(0).toBuilder()
                        .qualifies(List.of(CommitmentId.of("9-9")))
                        .build()))
                .indicators(List.of(Indicator.builder()
                        .id(Slug.of("trees"))
                        .measures(List.of(nothing))
                        .build()));
    }

    @Test
    void aChangedCharacterInAnyQuoteIsFound() {
        for (Commitment commitment : plan.commitments()) {
            Plan changed = withCommitment(
                    commitment, it -> it.toBuilder().quote(tampered(it.quote())).build());
            assertThat(rulesBroken(changed)).as(commitment.id().value()).contains("LMC-V301", "LMC-V303");
        }
    }

    @Test
    void aClauseThatIsLeftUncodedIsFound() {
        for (Commitment commitment : plan.commitments()) {
            List<Commitment> rest = new ArrayList<>(plan.commitments());
            rest.remove(commitment);
            Plan changed = plan.toBuilder().commitments(rest).build();
            assertThat(rulesBroken(changed)).as(commitment.id().value()).containsExactly("LMC-V303");
        }
    }

    @Test
    void aChangedReferenceIsFound() {
        for (Commitment commitment : plan.commitments()) {
            Plan changed = withCommitment(
                    commitment,
                    it -> it.toBuilder().addTarget(Slug.of("nowhere")).build());
            assertThat(rulesBroken(changed)).as(commitment.id().value()).containsExactly("LMC-V102");
        }
        CooperationArea area = plan.cooperationAreas().get(0);
        Plan misplaced = plan.toBuilder()
                .addCooperationArea(area.toBuilder()
                        .id(Slug.of("area-new"))
                        .pillar(Slug.of("leaders-meeting"))
                        .build())
                .build();
        // The new one stands in the section of another.
        assertThat(rulesBroken(misplaced)).containsExactly("LMC-V102", "LMC-V606");
    }

    @Test
    void anElementWithoutACitationIsFound() {
        Mechanism uncited = Mechanism.builder()
                .from(plan.mechanisms().get(0))
                .id(Slug.of("uncited"))
                .readFrom(List.of())
                .build();
        assertThat(rulesBroken(plan.toBuilder().addMechanism(uncited).build())).containsExactly("LMC-V103");
        Mechanism misquoted = uncited.toBuilder()
                .addReadFrom(Passage.of(SectionNumber.of("4.1.1"), "澜湄合作领导人会谈"))
                .build();
        assertThat(rulesBroken(plan.toBuilder().addMechanism(misquoted).build()))
                .containsExactly("LMC-V301");
    }

    /** The body of a chapter without its quotes, which may not overlap. */
    private String unquoted(String chapter) {
        String rest =
                index.section(SectionNumber.of(chapter)).orElseThrow().body().orElseThrow();
        List<PlanElement> quoting = new ArrayList<>(index.clausesOf(SectionNumber.of(chapter)));
        quoting.addAll(plan.goals());
        quoting.addAll(plan.principles());
        for (PlanElement element : quoting) {
            for (Passage passage : element.readFrom()) {
                if (passage.section().equals(SectionNumber.of(chapter))) {
                    String quote = passage.quote().orElseThrow();
                    assertThat(rest).as(element.id().value()).containsOnlyOnce(quote);
                    rest = rest.replace(quote, "");
                }
            }
        }
        return rest;
    }

    private Plan withSection(int at, Section section) {
        List<Section> sections = new ArrayList<>(plan.sections());
        sections.set(at, section);
        return plan.toBuilder().sections(sections).build();
    }

    private Plan withCommitment(Commitment old, UnaryOperator<Commitment> change) {
        return plan.toBuilder()
                .commitments(plan.commitments().stream()
                        .map(each -> each == old ? change.apply(each) : each)
                        .toList())
                .build();
    }

    /** The rules that a plan must keep. */
    private static List<String> rulesBroken(Plan plan) {
        return SHIPPED.update(plan).report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule().value())
                .distinct()
                .toList();
    }

    /** The text with its middle character replaced by one that does not occur in the plan. */
    private static String tampered(String text) {
        int middle = text.length() / 2;
        return text.substring(0, middle) + "龘" + text.substring(middle + 1);
    }
}
