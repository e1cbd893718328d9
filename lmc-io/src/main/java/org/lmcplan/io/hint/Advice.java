package org.lmcplan.io.hint;

import java.util.List;
import org.lmcplan.model.problem.Message;

/** The words that hints have in common. */
public final class Advice {

    private Advice() {}

    /** Says to write this value, in quotes. */
    public static Message write(String value) {
        return Message.of("write \"{0}\"", "请写 \"{0}\"", value);
    }

    /** Says to write this value, without quotes. */
    static Message writePlain(String value) {
        return Message.of("write {0}", "请写 {0}", value);
    }

    /** Says to write this value in quotes, on a condition or with a restriction. */
    static Message write(String value, String english, String chinese, Object... arguments) {
        return Message.of("write \"{value}\"" + english, "请写 \"{value}\"" + chinese, arguments)
                .with("value", value);
    }

    /** Asks whether this word is meant. */
    public static Message didYouMean(String word) {
        return Message.of("did you mean '{0}'?", "是否应为“{0}”\uFF1F", word);
    }

    /** Puts sentences one after another. */
    static Message join(List<Message> sentences) {
        Message joined = sentences.get(0);
        for (Message next : sentences.subList(1, sentences.size())) {
            joined = Message.of("{0}; {1}", "{0}；{1}", joined, next);
        }
        return joined;
    }
}
