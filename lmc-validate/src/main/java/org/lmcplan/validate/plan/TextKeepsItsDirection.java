package org.lmcplan.validate.plan;

import org.lmcplan.model.TextDirection;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** No text contains a character that controls the direction of writing. */
final class TextKeepsItsDirection extends StandardRule<Object> {

    private static final Complaint CONTROL = Complaint.of(
                    "The text '{text}' contains {character}, which controls the direction of writing.",
                    "文本“{text}”含有方向控制符 {character}。")
            .hint("delete it", "请删除");

    TextKeepsItsDirection() {
        super(warning("LMC-V801"), RuleScope.each(Object.class));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        for (PartText text : context.fact(PartTexts.ALL)) {
            if (text.has(CharacterKinds.DIRECTION)) {
                TextDirection.controlIn(text.text())
                        .ifPresent(flaw -> context.report(CONTROL)
                                .at(text.at().get())
                                .with("text", text.text())
                                .with("character", flaw.notation()));
            }
        }
    }
}
