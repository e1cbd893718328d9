package org.lmcplan.validate.config;

import java.util.Optional;
import org.lmcplan.validate.declared.Item;
import org.lmcplan.validate.rule.Phrase;

/** Reads words that an author gives in English, in Chinese, or in both. */
public final class Texts {

    private static final Phrase TEXTS = Phrase.of("a text in en and zh", "en 和 zh 文本");

    private Texts() {}

    /** The words; those of the one language serve for the other where that is not given, and so does a plain text. */
    public static Optional<Phrase> read(Item item) {
        if (!item.isObject()) {
            return item.text().map(Faults::same);
        }
        Keys keys = Keys.of(item, TEXTS);
        Optional<String> english = keys.find("en").flatMap(Item::text);
        Optional<String> chinese = keys.find("zh").flatMap(Item::text);
        keys.end();
        if (keys.all().isEmpty()) {
            item.faults().missingKey(item.path(), "en", TEXTS);
        }
        return english.or(() -> chinese).map(text -> Phrase.of(text, chinese.orElse(text)));
    }
}
