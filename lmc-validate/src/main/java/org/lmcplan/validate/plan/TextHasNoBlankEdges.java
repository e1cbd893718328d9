package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** No text starts or ends with white space. */
final class TextHasNoBlankEdges extends StandardRule<Object> {

    private static final Complaint BLANK = Complaint.of(
                    "The text '{text}' starts or ends with white space.", "文本“{text}”首尾有空白字符。")
            .hint("delete the white space", "请删除空白字符");

    TextHasNoBlankEdges() {
        super(warning("LMC-V806"), RuleScope.each(Object.class));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        PartTexts.of(subject, (text, language, at) -> {
            if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
                context.report(BLANK).at(at.get()).with("text", text);
            }
        });
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
