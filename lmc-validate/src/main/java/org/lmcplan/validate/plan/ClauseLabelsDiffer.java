package org.lmcplan.validate.plan;

import java.util.HashMap;
import java.util.Map;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** A printed label belongs to one paragraph: clauses of different paragraphs of a section have different labels. */
final class ClauseLabelsDiffer extends StandardRule<Section> {

    private static final Complaint SAME = Complaint.of(
                    "'{clause}' has the same label '{label}' as '{other}', which is in another paragraph.",
                    "“{clause}”的印刷编号“{label}”与另一段中的“{other}”相同。")
            .hint("correct one of the labels", "请更正其中一个印刷编号");

    ClauseLabelsDiffer() {
        super(warning("LMC-V209"), Section.class, Lookup.CLAUSES);
    }

    @Override
    public void check(Section section, RuleContext context) {
        Map<String, ValidatedPart> passed = new HashMap<>();
        for (ValidatedPart part : context.clauses()) {
            String label = ((Clause) part.value()).label().orElse("");
            ValidatedPart first = label.isEmpty() ? null : passed.putIfAbsent(label, part);
            if (first != null && paragraph(section, part) != paragraph(section, first)) {
                context.report(SAME)
                        .in(part)
                        .at("label")
                        .with("clause", part.name())
                        .with("label", label)
                        .with("other", first.name())
                        .related(first, "label");
            }
        }
    }

    /** The number of the paragraph in which a clause begins; the first one if its words are missing. */
    private static long paragraph(Section section, ValidatedPart clause) {
        String body = section.body().orElse("");
        int at = body.indexOf(clause.as(Clause.class).orElseThrow().passages().get(0));
        return body.substring(0, Math.max(at, 0)).chars().filter(c -> c == '\n').count();
    }
}
