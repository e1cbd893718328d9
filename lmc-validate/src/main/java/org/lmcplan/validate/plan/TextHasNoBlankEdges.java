package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.Blanks;

/** No text starts or ends with white space. */
final class TextHasNoBlankEdges extends TextRule {

    private static final Complaint BLANK = Complaint.of(
                    "The text '{text}' starts or ends with white space.", "文本“{text}”首尾有空白字符。")
            .hint("delete the white space", "请删除空白字符");

    TextHasNoBlankEdges() {
        super(warning("LMC-V806"), 0);
    }

    @Override
    void check(PartText text, RuleContext context) {
        String words = text.text();
        if (Blanks.isBlank(words.charAt(0)) || Blanks.isBlank(words.charAt(words.length() - 1))) {
            report(BLANK, text, context);
        }
    }
}
