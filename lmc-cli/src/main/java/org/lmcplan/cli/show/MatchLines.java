package org.lmcplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funder;

/** Parts of a plan or register in a few lines each, as lists of matches show them. */
record MatchLines(ShownPlan shown, PrintedPage page) {

    /** Writes a part of a plan or register. */
    void part(Extensible part) {
        if (part instanceof Clause clause) {
            clause(clause);
        } else if (part instanceof Evidence evidence) {
            evidence(evidence);
        } else {
            page.hanging(0, 4, String.join("  ", title(part)));
            detail(part).filter(text -> !text.isEmpty()).ifPresent(text -> page.paragraph(4, text));
        }
    }

    void clause(Clause clause) {
        PlanWords words = shown.words();
        String label = clause instanceof Commitment commitment
                ? commitment.id() + "  " + words.term(commitment.force())
                : ((PlanStatement) clause).id() + "  " + words.term(((PlanStatement) clause).kind());
        page.hanging(0, 4, label);
        page.paragraph(4, clause.quote());
        words.translation(clause.gloss(), shown.language()).ifPresent(gloss -> page.paragraph(4, gloss));
    }

    private void evidence(Evidence evidence) {
        PlanWords words = shown.words();
        List<String> first = new ArrayList<>(List.of(evidence.id().value()));
        if (evidence instanceof EvidenceRecord record) {
            first.add(EvidenceFacts.date(record, words));
        }
        first.add(EvidenceFacts.title(evidence, words));
        page.hanging(0, 4, String.join("  ", first));
        page.paragraph(4, words.facts(EvidenceFacts.of(evidence, shown)));
    }

    private List<String> title(Extensible part) {
        PlanWords words = shown.words();
        if (part instanceof Section section) {
            return List.of(shown.heading(section));
        }
        if (part instanceof NamedElement element) {
            return List.of(element.id().value(), words.nameText(element.names(), ""));
        }
        if (part instanceof CooperationArea area) {
            return List.of(area.id().value(), shown.path(area.section()));
        }
        if (part instanceof Indicator indicator) {
            return List.of(indicator.id().value(), words.text(indicator.title()).orElse(""));
        }
        if (part instanceof Member member) {
            return List.of(member.id().value(), words.nameText(member.names(), ""));
        }
        if (part instanceof Source source) {
            return List.of(source.id().value(), words.text(source.title()).orElse(""));
        }
        if (part instanceof Funder funder) {
            return List.of(funder.id().value(), words.nameText(funder.names(), ""));
        }
        if (part instanceof EvidenceSearch search) {
            return List.of(search.id().value(), search.date().toString(), words.list(search.places()));
        }
        Plan plan = (Plan) part;
        return List.of(plan.id().value(), plan.title());
    }

    private Optional<String> detail(Extensible part) {
        PlanWords words = shown.words();
        if (part instanceof CommitmentTarget target) {
            return Optional.of(shown.facts(target));
        }
        if (part instanceof Section section) {
            int count = shown.index().commitmentsIn(section.number()).size();
            return count == 0 ? Optional.empty() : Optional.of(PlanPart.COMMITMENT.counted(count, words.locale()));
        }
        if (part instanceof NamedElement element) {
            return Optional.of(words.facts(
                    List.of(PlanPart.of(element).label(words.locale()), words.nameStatus(element.names()))));
        }
        if (part instanceof Source source) {
            return Optional.of(String.join(
                            " ",
                            source.publisher().orElse(""),
                            source.published().map(Object::toString).orElse(""),
                            source.address().map(Object::toString).orElse(""))
                    .strip());
        }
        return Optional.empty();
    }
}
