package org.lmcplan.cli.document;

import java.util.List;
import java.util.Locale;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.draft.DraftOptions;
import org.lmcplan.validate.draft.DraftQuestion;
import org.lmcplan.validate.draft.PlanDraft;

/** A draft of a plan from its text, with the questions to its author as comments before it. */
final class DraftedPlan {

    private static final Message ORIGIN = Message.of(
            "Drafted from {0}. Every clause with x-draft: is still to be coded; delete x-draft: when it is.",
            "根据 {0} 起草。凡有 x-draft: 的分句均待编码，编码后请删除 x-draft:。");
    private static final Message TO_DECIDE = Message.of("To be decided, by the lines of the text:", "以下事项待定（按文本行号）：");

    private DraftedPlan() {}

    /** Returns the draft as YAML, and says on standard error what was found in the text. */
    static String from(PlainTextFile file, DraftOptions options, Console console) {
        PlanDraft draft = PlanDraft.of(file.text(), options);
        console.note(Message.of(
                "{0}: {1} sections, {2} commitments, {3} statements; {4} questions, which are the comments of the draft.",
                "{0}：{1} 个章节，{2} 项承诺，{3} 项陈述；{4} 个待定事项，见草稿的注释。",
                file.name(),
                Integer.toString(draft.plan().sections().size()),
                Integer.toString(draft.plan().commitments().size()),
                Integer.toString(draft.plan().statements().size()),
                Integer.toString(draft.questions().size())));
        return "# " + console.text(ORIGIN.with("0", file.name())) + "\n# " + console.text(TO_DECIDE) + "\n"
                + comments(draft.questions(), console.locale())
                + LmcWriter.create().toText(draft.plan(), Format.YAML);
    }

    private static String comments(List<DraftQuestion> questions, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        StringBuilder lines = new StringBuilder();
        for (DraftQuestion question : questions) {
            String sentence = question.message(locale)
                    + (chinese ? "（" + question.hint(locale) + "）" : " (" + question.hint(locale) + ")");
            lines.append("# ")
                    .append(question.line())
                    .append(": ")
                    .append(sentence.replaceAll("\\R", " "))
                    .append('\n');
        }
        return lines.toString();
    }
}
