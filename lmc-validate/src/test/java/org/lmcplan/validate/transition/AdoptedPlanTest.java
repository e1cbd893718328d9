package org.lmcplan.validate.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Edition;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;

/** What becomes of a plan that was adopted. */
class AdoptedPlanTest extends TransitionFixture {

    @Test
    void adoptedTextIsFrozen() {
        Plan edited = adopted.toBuilder()
                .title("另一标题")
                .sections(with(
                        adopted.sections(),
                        0,
                        one -> one.toBuilder().body("别的。").build()))
                .build();
        assertThat(found(adopted, edited, "LMC-T101"))
                .hasSize(2)
                .satisfiesExactly(
                        title -> {
                            assertThat(title.path()).hasToString("/title");
                            assertThat(title.subject()).isEqualTo("lmc-2023-2027");
                        },
                        body -> {
                            assertThat(body.path()).hasToString("/sections/0/body");
                            assertThat(body.message())
                                    .isEqualTo("The body of 1 is part of the adopted text, but has changed to '别的。'.");
                            assertThat(body.message(Locale.CHINESE)).isEqualTo("1 的 body 属于已通过的文本，现已改为“别的。”。");
                            assertThat(body.severity()).isEqualTo(Severity.ERROR);
                        });
        assertThat(TransitionValidator.standard().validate(draft, edited).outcome(RuleId.of("LMC-T101")))
                .map(RuleOutcome::toString)
                .contains("LMC-T101 skipped: the older version was not adopted");
    }

    @Test
    void adoptedSectionsNeitherComeNorGoNorLoseTheirBody() {
        List<Section> sections = new ArrayList<>(adopted.sections());
        Section first = sections.remove(0);
        sections.add(Section.builder().number(SectionNumber.of("9")).title("附则").build());
        Plan edited = adopted.toBuilder().sections(sections).build();
        assertThat(found(adopted, edited, "LMC-T101"))
                .extracting(Finding::toString)
                .containsExactly(
                        " error LMC-T101 Section 1 is part of the adopted text, but was removed. (restore it, or state the amendment under revisions:)",
                        "/sections/" + (sections.size() - 1)
                                + " error LMC-T101 Section 9 was not in the adopted text. (remove it, or state the amendment under revisions:)");
        sections.set(
                sections.size() - 1, first.toBuilder().body(Optional.empty()).build());
        assertThat(found(adopted, adopted.toBuilder().sections(sections).build(), "LMC-T101"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/sections/" + (sections.size() - 1));
    }

    @Test
    void theWholeTextMayTakeThePlaceOfAnAbstract() {
        Edition other = adopted.edition() == Edition.FULL ? Edition.ABSTRACT : Edition.FULL;
        Plan edited = adopted.toBuilder().edition(other).title("全文").build();
        Report report = TransitionValidator.standard().validate(adopted, edited);
        assertThat(report.outcome(RuleId.of("LMC-T101")))
                .map(RuleOutcome::toString)
                .contains("LMC-T101 skipped: the edition changed");
    }

    @Test
    void anAdoptedPlanKeepsLanguageTermAndAdoption() {
        Plan edited = adopted.toBuilder()
                .language(LanguageTag.ENGLISH)
                .term(Term.of(2023, 2028))
                .adopted(Optional.empty())
                .build();
        assertThat(found(adopted, edited, "LMC-T102"))
                .extracting(finding -> finding.properties().get("property"))
                .contains("language", "term")
                .anyMatch(property -> property.startsWith("adopted"));
        assertThat(found(adopted, edited, "LMC-T102"))
                .extracting(finding -> finding.properties().get("after"))
                .contains("en", "—");
        Plan renamed = adopted.toBuilder().textSource(Slug.of("other")).build();
        assertThat(found(adopted, renamed, "LMC-T102")).isEmpty();
    }

    @Test
    void aChangedQuoteOrMarkerOfAnAdoptedPlanIsReported() {
        Plan edited = commitment(
                adopted, FOUR, one -> one.toBuilder().marker(new Marker("提升")).build());
        assertThat(found(adopted, edited, "LMC-T103"))
                .singleElement()
                .hasToString(
                        "/commitments/3/marker warning LMC-T103 The marker of 3-4 has changed to '提升'. (check whether assessments of '鼓励提升' still hold)");
        assertThat(found(draft, edited, "LMC-T103")).isEmpty();
        Plan text = adopted.toBuilder().title("另一标题").build();
        assertThat(found(adopted, text, "LMC-T103")).isEmpty();
    }

    @Test
    void theNumberOfAnAdoptedCommitmentIsNotGivenToAnother() {
        Commitment first = shipped.commitments().get(0);
        Commitment second = shipped.commitments().get(1);
        UnaryOperator<Plan> swapped = plan -> plan.toBuilder()
                .commitments(with(
                        with(
                                plan.commitments(),
                                0,
                                one -> one.toBuilder().id(second.id()).build()),
                        1,
                        one -> one.toBuilder().id(first.id()).build()))
                .build();
        Report report = TransitionValidator.standard().validate(adopted, swapped.apply(adopted));
        assertThat(report.findings(RuleId.of("LMC-T201")))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder("3-1", "3-2");
        assertThat(report.findings(RuleId.of("LMC-T202")))
                .extracting(finding -> finding.properties().get("before"))
                .containsExactlyInAnyOrder("3-1", "3-2");
        assertThat(TransitionValidator.standard()
                        .validate(draft, swapped.apply(draft))
                        .findings())
                .isEmpty();
    }

    @Test
    void partsWhoseNumbersFollowARenumberedSectionAreReportedToo() {
        Plan edited = renumbered(adopted, "4.2.12", "4.2.99");
        assertThat(found(adopted, edited, "LMC-T202"))
                .extracting(Finding::subject)
                .contains("4.2.99", "4.2.99-1");
        Plan moved = commitment(
                adopted,
                0,
                one -> one.toBuilder().id(CommitmentId.of("4.2.12-77")).build());
        assertThat(found(adopted, moved, "LMC-T202"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("3-1 is now 4.2.12-77."));
    }

    @Test
    void whatWasReadIntoAnAdoptedPlanIsNotTakenOut() {
        Mechanism gone = shipped.mechanisms().get(0);
        Plan edited = adopted.toBuilder()
                .mechanisms(shipped.mechanisms().subList(1, shipped.mechanisms().size()))
                .sources(List.of())
                .build();
        assertThat(found(adopted, edited, "LMC-T203"))
                .singleElement()
                .hasToString(" warning LMC-T203 The mechanism " + gone.id()
                        + " was removed. (restore it, or name it under succeeds: of what takes its place)");
    }
}
