package org.lmcplan.validate.plan;

import org.lmcplan.model.TextDirection;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.CharacterKinds;

/** No text contains a character that controls the direction of writing. */
final class TextKeepsItsDirection extends TextRule {

    private static final Complaint CONTROL = Complaint.of(
                    "The text '{text}' contains {character}, which controls the direction of writing.",
                    "文本“{text}”含有方向控制符 {character}。")
            .hint("delete it", "请删除");

    TextKeepsItsDirection() {
        super(warning("LMC-V801"), CharacterKinds.DIRECTION);
    }

    @Override
    void check(PartText text, RuleContext context) {
        TextDirection.controlIn(text.text())
                .ifPresent(flaw -> report(CONTROL, text, context).with("character", flaw.notation()));
    }
}
