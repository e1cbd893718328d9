package org.lmcplan.io;

import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Decides which texts are put in quotes in YAML: all but those that are plainly words, to any reader of any version of
 * YAML. Whatever starts with a digit, as section numbers and dates do, is always quoted.
 */
final class Quoting extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    // Letters of any script, then words with marks that mean nothing in YAML; no colon, hash or quote anywhere.
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}《(][\\p{L}\\p{M}\\p{Nd}《》()、。—–…/.,;!?'’()_+-]*( [\\p{L}\\p{M}\\p{Nd}《》()、。—–…/.,;!?'’()_+-]+)*");

    // What YAML 1.1 or 1.2, or a careless reader, takes for something else.
    private static final Pattern RESERVED = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf");

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String text) {
        return !PLAIN.matcher(text).matches() || RESERVED.matcher(text).matches();
    }
}
