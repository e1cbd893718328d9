package org.lmcplan.validate.draft;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.validate.wording.ChineseScript;

/** Guesses the language of a text by its script, and by frequent words in Latin script. */
final class TextLanguage {

    private static final int SAMPLE = 20_000;
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"));
    private static final String VIETNAMESE = "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "and", "of", "to"),
            "fr", Set.of("le", "les", "des", "et", "du"),
            "es", Set.of("el", "los", "las", "y", "del"),
            "de", Set.of("der", "die", "und", "das"),
            "pt", Set.of("os", "dos", "das", "e", "uma"),
            "id", Set.of("dan", "yang", "untuk", "dengan"));
    /** Of this many Chinese characters, one is traditional in a text in traditional characters. */
    private static final int ONE_TRADITIONAL_IN = 25;

    private TextLanguage() {}

    static LanguageTag of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // A Chinese word has two characters or so where an English one has six letters.
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        if (han * 3 > latin && han * 3 >= most && counts.getOrDefault(UnicodeScript.HIRAGANA, 0) * 4 < han) {
            return LanguageTag.of(isTraditional(sample, han) ? "zh-Hant" : "zh");
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most && BY_SCRIPT.containsKey(entry.getKey()))
                .map(entry -> LanguageTag.of(BY_SCRIPT.getOrDefault(entry.getKey(), "en")))
                .findFirst()
                .orElseGet(() -> ofLatin(sample));
    }

    private static boolean isTraditional(String sample, int han) {
        String simplified = ChineseScript.simplified(sample);
        int differing = 0;
        for (int i = 0; i < sample.length(); i++) {
            differing += sample.charAt(i) == simplified.charAt(i) ? 0 : 1;
        }
        return differing * ONE_TRADITIONAL_IN > han;
    }

    private static LanguageTag ofLatin(String sample) {
        String small = sample.toLowerCase(Locale.ROOT);
        long vietnamese =
                small.codePoints().filter(c -> VIETNAMESE.indexOf(c) >= 0).count();
        if (vietnamese * 40 > small.length()) {
            return LanguageTag.of("vi");
        }
        List<String> words = List.of(small.split("[^\\p{L}]+", -1));
        String best = "en";
        long bestCount = words.stream()
                .filter(WORDS.getOrDefault("en", Set.of())::contains)
                .count();
        for (String language : List.of("fr", "es", "de", "pt", "id")) {
            Set<String> own = WORDS.getOrDefault(language, Set.of());
            long count = words.stream().filter(own::contains).count();
            if (count > bestCount) {
                best = language;
                bestCount = count;
            }
        }
        return LanguageTag.of(best);
    }
}
