package org.lmcplan.validate.document;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.problem.Message;

/**
 * A text that an author gives in English, in Chinese, or once for both.
 *
 * @param english the English text, or the Chinese one if that is missing
 * @param chinese the Chinese text, or the English one if that is missing
 */
public record BilingualText(String english, String chinese) {

    private static final Message THIS_TEXT = Message.of("this text", "此文本");

    /** Reads a text, or an object with texts under {@code en} and {@code zh}; reports anything else. */
    public static Optional<BilingualText> read(DocumentValue value) {
        if (!value.isObject()) {
            return value.text().map(text -> new BilingualText(text, text));
        }
        DocumentObject languages = DocumentObject.of(value, THIS_TEXT);
        Optional<String> english = languages.find(Locale.ENGLISH.getLanguage()).flatMap(DocumentValue::text);
        Optional<String> chinese = languages.find(Locale.CHINESE.getLanguage()).flatMap(DocumentValue::text);
        languages.reportUnknownKeys();
        if (languages.all().isEmpty()) {
            value.reportMissing(Locale.ENGLISH.getLanguage(), THIS_TEXT);
        }
        return english.or(() -> chinese).map(text -> new BilingualText(text, chinese.orElse(text)));
    }

    /** Returns a message with these words as they are, braces included. */
    public Message verbatim() {
        return (english + chinese).indexOf('{') < 0
                ? pattern()
                : Message.of("{0}", "{1}", Message.verbatim(english), Message.verbatim(chinese));
    }

    /** Returns a message in which {@code {name}} is a place for an argument. */
    public Message pattern() {
        return Message.of(english, chinese);
    }
}
