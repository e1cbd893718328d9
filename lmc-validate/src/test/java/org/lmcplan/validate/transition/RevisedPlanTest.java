package org.lmcplan.validate.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Revision;
import org.lmcplan.model.RevisionKind;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Finding;

/** A change of an adopted plan that a new revision names is no breach. */
class RevisedPlanTest extends TransitionFixture {

    private final Commitment first = adopted.commitments().get(0);
    private final SectionNumber section = first.section();
    private final Plan changed = adopted.toBuilder()
            .sections(adopted.sections().stream()
                    .map(each -> each.number().equals(section)
                            ? each.toBuilder().body("勘误后的文本。").build()
                            : each)
                    .toList())
            .commitments(with(
                    adopted.commitments(),
                    0,
                    each -> each.toBuilder().quote("勘误后的文本").build()))
            .build();

    @Test
    void aCorrigendumOpensTheSectionsThatItNames() {
        assertThat(rules(adopted, changed)).contains("LMC-T101", "LMC-T103");
        Plan revised = revised(changed, RevisionKind.CORRIGENDUM, section);
        assertThat(rules(adopted, revised)).doesNotContain("LMC-T101", "LMC-T103");
        assertThat(rules(adopted, revised(changed, RevisionKind.CORRIGENDUM, SectionNumber.of("9"))))
                .contains("LMC-T101", "LMC-T103");
    }

    @Test
    void aNewEditionOpensTheWholeText() {
        Plan edition = revised(changed, RevisionKind.EDITION).toBuilder()
                .title("新版标题")
                .addSections(Section.builder()
                        .number(SectionNumber.of("9"))
                        .title("附则")
                        .build())
                .build();
        assertThat(rules(adopted, edition)).doesNotContain("LMC-T101", "LMC-T103");
        Plan ofOneSection = revised(changed, RevisionKind.EDITION, section).toBuilder()
                .title("新版标题")
                .build();
        assertThat(found(adopted, ofOneSection, "LMC-T101"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/title");
    }

    @Test
    void aRevisionThatTheOlderVersionStatesTooOpensNothing() {
        Plan before = revised(adopted, RevisionKind.CORRIGENDUM, section);
        Plan after = revised(changed, RevisionKind.CORRIGENDUM, section);
        assertThat(rules(before, after)).contains("LMC-T101", "LMC-T103");
        Plan widened = revised(changed, RevisionKind.CORRIGENDUM);
        assertThat(rules(before, widened)).contains("LMC-T101", "LMC-T103");
    }

    @Test
    void anAmendmentRemovesLinesAndSections() {
        Plan without = adopted.toBuilder()
                .sections(adopted.sections().subList(1, adopted.sections().size()))
                .commitments(
                        adopted.commitments().subList(1, adopted.commitments().size()))
                .build();
        assertThat(rules(adopted, without)).contains("LMC-T101", "LMC-T203");
        Plan amended = revised(without, RevisionKind.AMENDMENT);
        assertThat(rules(adopted, amended)).doesNotContain("LMC-T101", "LMC-T202", "LMC-T203");
        assertThat(found(adopted, revised(without, RevisionKind.AMENDMENT, section), "LMC-T203"))
                .isEmpty();
    }

    @Test
    void anAmendmentRenumbers() {
        Plan moved = renumbered(adopted, section.toString(), "8");
        assertThat(rules(adopted, moved)).contains("LMC-T202");
        assertThat(rules(adopted, revised(moved, RevisionKind.AMENDMENT))).doesNotContain("LMC-T202");
    }

    @Test
    void whatWasSucceededWasNotRemovedAndItsIdStaysItsOwn() {
        List<Commitment> commitments = new ArrayList<>(adopted.commitments());
        Commitment last = commitments.remove(commitments.size() - 1);
        CommitmentId other = new CommitmentId(last.section(), last.id().ordinal() + 40);
        commitments.add(last.toBuilder()
                .id(other)
                .quote(last.quote() + "等")
                .succeeds(List.of(FormerId.of(last.id().value())))
                .build());
        Plan successor = adopted.toBuilder().commitments(commitments).build();
        assertThat(rules(adopted, successor)).doesNotContain("LMC-T201", "LMC-T203");
    }

    @Test
    void anIdThatASplitTakesFromAMergedLineIsReported() {
        Plan older = quotes("举办渔业论坛并编写年度报告", "培训水利官员", "培训卫生官员");
        Plan newer = quotes("举办渔业论坛", "编写年度报告", "培训水利和卫生官员");
        assertThat(TransitionFixture.found(older, newer, "LMC-T201"))
                .extracting(Finding::message)
                .containsExactly("The id 3-2 belonged to another part before (commitment).");
        assertThat(rules(older, older)).isEmpty();
    }

    private Plan quotes(String... quotes) {
        List<Commitment> commitments = new ArrayList<>();
        for (String quote : quotes) {
            commitments.add(first.toBuilder()
                    .id(new CommitmentId(SectionNumber.of("3"), commitments.size() + 1))
                    .quote(quote)
                    .build());
        }
        return draft.toBuilder().commitments(commitments).build();
    }

    private static Plan revised(Plan plan, RevisionKind kind, SectionNumber... sections) {
        return plan.toBuilder()
                .addRevisions(Revision.builder()
                        .date(PartialDate.of("2024-03-03"))
                        .kind(kind)
                        .source(plan.textSource())
                        .sections(List.of(sections))
                        .build())
                .build();
    }
}
