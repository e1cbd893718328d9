package org.lmcplan.io;

import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Decides which texts are put in quotes in YAML: all but those that are plainly words, to any reader of any version of
 * YAML. Whatever starts with a digit, as section numbers and dates do, is always quoted.
 */
final class Quoting extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    // The scripts of the region by their ranges: categories such as \p{L} grow with the JDK, and the bytes would with
    // them.
    private static final String LETTERS = "A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF" // Latin, with what Vietnamese needs
            + "\\u3400-\\u4DBF\\u4E00-\\u9FFF\\x{20000}-\\x{2FA1F}" // Chinese
            + "\\u0E01-\\u0E30\\u0E40-\\u0E44" // Thai
            + "\\u0E81-\\u0EB0\\u0EC0-\\u0EC4\\u0EDC-\\u0EDF" // Lao
            + "\\u1000-\\u102A" // Burmese
            + "\\u1780-\\u17B3"; // Khmer
    private static final String MARKS_AND_DIGITS =
            "0-9\\u0300-\\u036F\\u0E00-\\u0E7F\\u0E80-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF";

    // Letters, then words with marks that mean nothing in YAML; no colon, hash or quote anywhere. Without groups that
    // repeat: for those the matcher recurses, and a long text overflows the stack.
    private static final Pattern PLAIN =
            Pattern.compile("[" + LETTERS + "《(][" + LETTERS + MARKS_AND_DIGITS + "《》()、。—–…/.,;!?'’()_+ -]*");

    // What YAML 1.1 or 1.2, or a careless reader, takes for something else.
    private static final Pattern RESERVED = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf");

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String text) {
        return !PLAIN.matcher(text).matches()
                || text.contains("  ")
                || text.endsWith(" ")
                || RESERVED.matcher(text).matches();
    }
}
