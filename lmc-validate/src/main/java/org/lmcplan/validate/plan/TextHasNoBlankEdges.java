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
        for (PartText text : context.fact(PartTexts.ALL)) {
            String words = text.text();
            if (isBlank(words.charAt(0)) || isBlank(words.charAt(words.length() - 1))) {
                context.report(BLANK).at(text.at().get()).with("text", words);
            }
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
