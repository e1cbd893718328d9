package org.lmcplan.validate.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the words of an English clause read its list: as open, or as a choice. */
public final class StatedListings {

    private static final Pattern OPEN = Pattern.compile(WordLists.anyWholeWordIn("listing.en.open"));
    private static final Pattern EXAMPLES = Pattern.compile(WordLists.anyWholeWordIn("listing.en.examples"));
    private static final Pattern OR = Pattern.compile("(?<!\\p{L})or(?!\\p{L})");
    private static final Pattern NO_CHOICE = Pattern.compile(WordLists.anyWholeWordIn("listing.en.not-alternative")
            + "|(?:[0-9]+|" + WordLists.anyIn("numeral.en.units", "numeral.en.teens") + ")\\s+or\\s+(?:[0-9]+|"
            + WordLists.anyIn("numeral.en.units", "numeral.en.teens") + ")");

    /** "Any new or revised methods": all of them, not one or the other. */
    private static final Pattern ANY_OR =
            Pattern.compile("(?<!\\p{L})(?:any|whether)(?:\\s+[\\p{L}'-]+){1,5}?\\s+or(?!\\p{L})");

    private StatedListings() {}

    /** Returns the word that makes the list open: etc, among others. */
    public static Optional<String> open(String quote) {
        return first(OPEN, quote);
    }

    /** Returns the word that offers a choice. */
    public static Optional<String> alternative(String quote) {
        return first(OR, ANY_OR.matcher(withoutOtherUses(quote)).replaceAll(""));
    }

    /** Returns whether the words allow a list to be read as a choice. */
    public static boolean mayBeAlternative(String quote) {
        return first(OR, withoutOtherUses(quote)).isPresent();
    }

    private static String withoutOtherUses(String quote) {
        return NO_CHOICE.matcher(quote.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Returns whether the words allow a list to be read as open, for what they list are examples. */
    public static boolean hasExamples(String quote) {
        return first(EXAMPLES, quote).isPresent();
    }

    private static Optional<String> first(Pattern words, String quote) {
        return words.matcher(quote.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }
}
