package org.lmcplan.validate.draft;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;

/**
 * Something that a draft guessed or could not know, for its author to decide.
 *
 * @param line the line of the text that it is about, from 1
 * @param path where the draft has it: a section, a clause, or a value of the plan
 * @param message what was guessed, or is missing
 * @param hint what the author should do
 */
public record DraftQuestion(int line, DocumentPath path, Message message, Message hint) implements Serializable {

    public DraftQuestion {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1, not " + line);
        }
    }

    /** Returns what was guessed or is missing, in Chinese if that is the locale's language, otherwise in English. */
    public String message(Locale locale) {
        return message.in(locale);
    }

    /** Returns what the author should do. */
    public String hint(Locale locale) {
        return hint.in(locale);
    }

    /** Returns the line and the English message, as in {@code line 3: …}. */
    @Override
    public String toString() {
        return "line " + line + ": " + message.in(Locale.ENGLISH);
    }
}
