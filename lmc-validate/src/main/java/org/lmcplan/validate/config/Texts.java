package org.lmcplan.validate.config;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.declared.Item;

/** Reads words that an author gives in English, in Chinese, or in both. */
public final class Texts {

    private static final Message TEXTS = Message.of("a text in en and zh", "en 和 zh 文本");

    private Texts() {}

    /** Reads words that are shown as they are written, braces included. */
    public static Optional<Message> read(Item item) {
        return readPattern(item)
                .map(text -> Message.verbatim(text.pattern(Locale.ENGLISH), text.pattern(Locale.CHINESE)));
    }

    /** Reads a message with names in braces. A missing language is filled from the other; a plain text serves for both. */
    public static Optional<Message> readPattern(Item item) {
        if (!item.isObject()) {
            return item.text().map(text -> Message.of(text, text));
        }
        Keys keys = Keys.of(item, TEXTS);
        Optional<String> english = keys.find("en").flatMap(Item::text);
        Optional<String> chinese = keys.find("zh").flatMap(Item::text);
        keys.end();
        if (keys.all().isEmpty()) {
            item.faults().missingKey(item.path(), "en", TEXTS);
        }
        return english.or(() -> chinese).map(text -> Message.of(text, chinese.orElse(text)));
    }
}
