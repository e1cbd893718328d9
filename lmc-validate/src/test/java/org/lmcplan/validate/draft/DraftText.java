package org.lmcplan.validate.draft;

import java.util.Locale;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Section;

/** Prints a draft for comparison: sections, clauses, questions. */
final class DraftText {

    private DraftText() {}

    static String of(PlanDraft draft) {
        StringBuilder text = new StringBuilder();
        Plan plan = draft.plan();
        line(text, "title: " + shown(plan.title()));
        line(text, "term: " + plan.term() + ", language: " + plan.language() + ", id: " + plan.id());
        for (Section section : plan.sections()) {
            line(
                    text,
                    "\n" + section.number()
                            + section.label().map(label -> " [" + label + "]").orElse("") + " "
                            + shown(section.title()));
            section.body().ifPresent(body -> line(text, "  | " + body.replace("\n", "\n  | ")));
            for (Commitment commitment : plan.commitments()) {
                if (commitment.section().equals(section.number())) {
                    line(
                            text,
                            "  " + commitment.id()
                                    + commitment
                                            .label()
                                            .map(label -> " [" + label + "]")
                                            .orElse("") + " "
                                    + commitment.marker() + " ("
                                    + commitment.force().code()
                                    + commitment
                                            .cadence()
                                            .map(Cadence::toString)
                                            .map(cadence -> ", " + cadence)
                                            .orElse("")
                                    + "): "
                                    + commitment.quote());
                }
            }
            for (PlanStatement statement : plan.statements()) {
                if (statement.section().equals(section.number())) {
                    line(
                            text,
                            "  " + statement.id()
                                    + statement
                                            .label()
                                            .map(label -> " [" + label + "]")
                                            .orElse("") + ": " + statement.quote());
                }
            }
        }
        line(text, "");
        draft.questions()
                .forEach(question -> line(
                        text,
                        question.line() + " " + question.path() + " " + question.message(Locale.ENGLISH) + " ("
                                + question.hint(Locale.ENGLISH) + ")"));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String shown(String words) {
        return words.replace("\n", " / ");
    }
}
