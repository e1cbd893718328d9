package org.lmcplan.validate.plan;

import org.lmcplan.model.Clause;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.validate.rule.Complaint;

/**
 * Every element says which words of the text it was read from. An indicator may leave it to what it measures, and a predecessor to
 * the source of its name.
 */
final class EveryElementCites extends CompletenessRule<PlanElement> {

    private static final Complaint SILENT = Complaint.of(
                    "'{id}' does not say where it was read from.", "“{id}”未注明其在文本中的出处。")
            .hint("add readFrom: with a section and its words", "请添加 readFrom，写明章节和原文");

    EveryElementCites() {
        super(
                error("LMC-V103").notSuppressible(),
                PlanElement.class,
                element ->
                        (element instanceof Clause clause && !clause.passages().isEmpty())
                                || element instanceof Indicator
                                || !element.readFrom().isEmpty()
                                || (element instanceof Predecessor predecessor && isNamedByASource(predecessor)),
                SILENT,
                "id");
    }

    private static boolean isNamedByASource(Predecessor predecessor) {
        return predecessor.names().byLanguage().values().stream()
                .anyMatch(name -> name.source().isPresent());
    }
}
