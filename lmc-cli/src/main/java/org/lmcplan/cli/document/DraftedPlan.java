package org.lmcplan.cli.document;

import java.util.List;
import java.util.Locale;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.PlanPart;
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
                "{0}: {1}, {2}, {3}; questions, which are the comments of the draft: {4}.",
                "{0}：{1}，{2}，{3}；待定事项 {4} 个，见草稿的注释。",
                file.name(),
                counted(PlanPart.SECTION, draft.plan().sections()),
                counted(PlanPart.COMMITMENT, draft.plan().commitments()),
                counted(PlanPart.STATEMENT, draft.plan().statements()),
                Integer.toString(draft.questions().size())));
        return "# " + console.text(ORIGIN.with("0", file.name())) + "\n# " + console.text(TO_DECIDE) + "\n"
                + comments(draft.questions(), console.locale())
                + LmcWriter.create().toText(draft.plan(), Format.YAML);
    }

    private static Message counted(PlanPart part, List<?> found) {
        return Message.verbatim(part.counted(found.size(), Locale.ENGLISH), part.counted(found.size(), Locale.CHINESE));
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
