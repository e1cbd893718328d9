package org.lmcplan.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.text.NearestWord;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.model.text.TextTable;

/** The words for the vocabularies of all modules and for their terms, read from {@code vocabularies.properties}. */
final class VocabularyWords {

    private static final String PROJECT = "org.lmcplan.";
    private static final String FILE = "vocabularies.properties";
    private static final TextTable WORDS = TextTable.read(VocabularyWords.class.getResourceAsStream(FILE), FILE);

    private VocabularyWords() {}

    static String label(Coded term, Locale locale) {
        return term instanceof Enum<?> constant
                ? find(constant.getDeclaringClass(), "." + term.code(), locale).orElseGet(() -> words(term.code()))
                : words(term.code());
    }

    static String noun(Class<? extends Coded> vocabulary, Locale locale) {
        return find(vocabulary, "", locale)
                .orElseGet(() -> ReaderLanguage.isChinese(locale) ? "词表中的词" : named(vocabulary.getSimpleName()));
    }

    static String unknown(Class<? extends Coded> vocabulary, String code) {
        Map<String, Coded> known = CodeTable.of(vocabulary);
        String nearest = NearestWord.find(code, known.keySet())
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
        return noun(vocabulary, Locale.ENGLISH) + " is one of " + String.join(", ", known.keySet()) + ", not '"
                + SafeText.excerpt(code) + "'" + nearest;
    }

    /** Returns {@code a river basin} for {@code RiverBasin}. */
    private static String named(String typeName) {
        String words = typeName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return (words.matches("[aeiou].*") ? "an " : "a ") + words;
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }

    /** Other people's vocabularies may have the same simple names. */
    private static Optional<String> find(Class<?> vocabulary, String key, Locale locale) {
        if (!vocabulary.getName().startsWith(PROJECT)) {
            return Optional.empty();
        }
        String language = ReaderLanguage.isChinese(locale) ? ".zh" : "";
        return WORDS.find(vocabulary.getSimpleName() + key + language);
    }
}
