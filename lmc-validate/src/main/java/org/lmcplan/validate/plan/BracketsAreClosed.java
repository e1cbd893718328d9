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
        super(
                warning("LMC-V807")
                        .requires(
                                "Brackets and Chinese quotation marks are closed in the text that opens them, in the right order.",
                                "括号和中文引号须在同一文本内依次闭合。")
                        .because(
                                "An unclosed 《 shows that a quote was cut off, and searches for the title in it fail.",
                                "未闭合的“《”说明引文被截断，其中的标题也就找不到了。"),
                RuleScope.each(Object.class));
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
