package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.ValidatedPart;
import org.lmcplan.validate.wording.ClauseMarks.Stretch;
import org.lmcplan.validate.wording.LeadingLabels;

/** The labels that are printed before the paragraphs of a section, as its clauses state them: 第一条, 1.a, 82., (b). */
final class PrintedLabels {

    private final LeadingLabels labels;

    private PrintedLabels(LeadingLabels labels) {
        this.labels = labels;
    }

    static PrintedLabels of(Section section, List<ValidatedPart> clauses) {
        List<String> labels = new ArrayList<>();
        section.label().ifPresent(labels::add);
        clauses.forEach(part -> ((Clause) part.value()).label().ifPresent(labels::add));
        return new PrintedLabels(LeadingLabels.of(section.body().orElse(""), labels));
    }

    /** Returns the stretch without the label at its beginning, if it has one at the beginning of a line. */
    Stretch skip(Stretch stretch) {
        return labels.skip(stretch);
    }
}
