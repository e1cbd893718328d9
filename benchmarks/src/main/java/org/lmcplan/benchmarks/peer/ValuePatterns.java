package org.lmcplan.benchmarks.peer;

/** Regular expressions for the values in a plan document, the same as in its JSON Schema. */
final class ValuePatterns {

    static final String ID = "(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*";
    static final String SECTION = "[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,7}";
    static final String LINE = SECTION + "-[1-9][0-9]{0,3}";
    static final String DATE = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    static final String COUNTRY = "[A-Z]{2}";
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[A-Za-z0-9]{1,8})*";
    static final String ADDRESS = "https?://[!-~]+";

    /** Matches texts that are not blank; unlike {@code @NotBlank}, it accepts a missing value. */
    static final String NOT_BLANK = "(?s).*\\S.*";

    private ValuePatterns() {}
}
