package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Brackets and Chinese quotation marks are closed in the text that opens them, in the right order. */
final class BracketsAreClosed extends StandardRule<Object> {

    private static final Complaint OPEN = Complaint.of(
                    "The text '{text}' contains '{mark}' without its counterpart.", "文本“{text}”中的“{mark}”没有与之配对的符号。")
            .hint("copy the whole text", "请完整照抄文本");

    BracketsAreClosed() {
        super(warning("LMC-V807"), RuleScope.each(Object.class));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        PartTexts.of(subject, (text, language, at) -> {
            Brackets.firstUnpairedIn(text)
                    .ifPresent(mark ->
                            context.report(OPEN).at(at.get()).with("text", text).with("mark", mark));
        });
    }
}
