package org.lmcplan.io.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.lmcplan.model.text.NearestWord;
import org.lmcplan.model.text.TextTable;

/** Finds the key that an unknown one was meant to be: the same in another case, another word for it, or a misspelling. */
final class KeySynonyms {

    private static final String FILE = "key-synonyms.properties";
    private static final TextTable WORDS = TextTable.read(KeySynonyms.class.getResourceAsStream(FILE), FILE);
    private static final int LONGEST = 64;

    private KeySynonyms() {}

    /**
     * Returns the key that is probably meant.
     *
     * @param keys the keys of the object
     * @param isFree whether a key has not been read yet
     */
    static Optional<String> find(String unknown, List<String> keys, Predicate<String> isFree) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(unknown);
        List<String> synonyms =
                WORDS.find(plain).map(words -> Arrays.asList(words.split(" ", -1))).orElse(List.of()).stream()
                        .filter(keys::contains)
                        .toList();
        return keys.stream()
                .filter(key -> plain(key).equals(plain))
                .findFirst()
                .or(() -> synonyms.stream().filter(isFree).findFirst())
                .or(() -> synonyms.stream().findFirst())
                .or(() -> NearestWord.find(unknown, keys));
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
    }
}
