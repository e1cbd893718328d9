package org.lmcplan.validate.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.NullCheck;

/**
 * The message and the hint about a kind of breach.
 *
 * @param message one sentence that names the offending value, with a full stop
 * @param hint what to do, without a full stop
 */
public record Complaint(Message message, Message hint) implements Serializable {
    /** Refuses null. */
    public Complaint {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** A complaint in one language, shown to readers of every language, without a hint. */
    public static Complaint of(String message) {
        return new Complaint(Message.of(Objects.requireNonNull(message, "message")), Message.nothing());
    }

    /** A complaint in English and Chinese, without a hint. */
    public static Complaint of(String english, String chinese) {
        return new Complaint(Message.of(english, chinese), Message.nothing());
    }

    /** Fills in both languages, to throw early what {@link Message#in} throws where a property is missing. */
    public void verify(Map<String, String> properties) {
        NullCheck.entries(properties, "properties");
        for (Message each : List.of(message.with(properties), hint.with(properties))) {
            each.in(Locale.ENGLISH);
            each.in(Locale.CHINESE);
        }
    }

    /** This complaint with a hint in one language. */
    public Complaint hint(String hint) {
        return new Complaint(message, Message.of(Objects.requireNonNull(hint, "hint")));
    }

    /** This complaint with a hint in English and Chinese. */
    public Complaint hint(String english, String chinese) {
        return new Complaint(message, Message.of(english, chinese));
    }
}
