package org.lmcplan.validate.plan;

import org.lmcplan.model.PlanElement;
import org.lmcplan.validate.rule.Complaint;

/** Every element says which words of the text it was read from. */
final class EveryElementCites extends CompletenessRule<PlanElement> {

    private static final Complaint SILENT = Complaint.of(
                    "'{id}' does not say where it was read from.", "“{id}”未说明其出自文本何处。")
            .hint("add readFrom: with a section and the words in it", "请添加 readFrom，写明章节及其中文字");

    EveryElementCites() {
        super(
                error("LMC-V103").notSuppressible(),
                PlanElement.class,
                element -> !element.readFrom().isEmpty(),
                SILENT,
                "id");
    }
}
