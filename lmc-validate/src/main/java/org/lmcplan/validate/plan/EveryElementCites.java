package org.lmcplan.validate.plan;

import org.lmcplan.model.PlanElement;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every element says which words of the text it was read from. */
final class EveryElementCites extends StandardRule<PlanElement> {

    private static final Complaint SILENT = Complaint.of(
                    "'{id}' does not say where it was read from.", "“{id}”未说明其出自文本何处。")
            .hint("add readFrom: with a section and the words in it", "请添加 readFrom，写明章节及其中文字");

    EveryElementCites() {
        super(
                error("LMC-V103")
                        .requires("Every element says which words of the text it was read from.", "每个要素都须说明其出自文本的哪些文字。")
                        .because(
                                "Coding is a reading of the text. Without the words it rests on, it cannot be checked, and inventions look like readings.",
                                "编码是对文本的解读。若不注明所依据的文字，便无人能够核对，臆造的内容也会与文本内容无法区分。")
                        .notSuppressible(),
                RuleScope.each(PlanElement.class));
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        if (element.readFrom().isEmpty()) {
            context.report(SILENT).with("id", element.id());
        }
    }
}
