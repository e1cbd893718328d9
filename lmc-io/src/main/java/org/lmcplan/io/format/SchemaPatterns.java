package org.lmcplan.io.format;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Regular expressions of values whose form is not simple, for schemas. */
final class SchemaPatterns {

    private static final String YEAR = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
    private static final String FOURTH = "(0[48]|[2468][048]|[13579][26])";
    private static final String LEAP_YEAR = "([0-9]{2}" + FOURTH + "|" + FOURTH + "00)";

    /** Existing dates of the years 0001 to 9999, to the year, the half-year, the quarter, the month or the day. */
    static final String DATE = date("?");

    /** The same dates, but not a year alone. */
    static final String EXACT_DATE = date("");

    /** Existing days of the same years. */
    static final String DAY = day();

    /** Amounts of at most 30 digits, 12 of them decimals. */
    static final String AMOUNT = amount();

    /** Web addresses with a host, in the characters that RFC 3986 and its predecessor allow. */
    static final String ADDRESS = address();

    /** A percent sign without two hexadecimal digits. */
    static final String MALFORMED_ESCAPE = "%([^0-9A-Fa-f]|$|[0-9A-Fa-f]([^0-9A-Fa-f]|$))";

    private SchemaPatterns() {}

    private static String day() {
        String day = "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";
        return "^(" + YEAR + "-" + day + "|" + LEAP_YEAR + "-02-29)$";
    }

    private static String date(String optional) {
        String day = "((0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";
        return "^(" + YEAR + "(-(H[12]|Q[1-4]|" + day + "))" + optional + "|" + LEAP_YEAR + "-02-29)$";
    }

    private static String amount() {
        String longer = IntStream.rangeClosed(19, 29)
                .mapToObj(digits -> "|[1-9][0-9]{%d}([.][0-9]{1,%d})?".formatted(digits - 1, 30 - digits))
                .collect(Collectors.joining());
        return "^-?((0|[1-9][0-9]{0,17})([.][0-9]{1,12})?" + longer + "|[1-9][0-9]{29})$";
    }

    private static String address() {
        String userInfo = "([A-Za-z0-9_.!~*'();:&=+$,%-]*@)?";
        String label = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
        String lastLabel = "[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?";
        String name = "((" + label + "[.])+" + lastLabel + "|" + label + ")[.]?";
        String number = "(0*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[0-9]{1,2}))";
        String numbers = number + "([.]" + number + "){3}";
        String literal = "\\[[0-9A-Fa-f:.]+(%[A-Za-z0-9_.~-]+)?\\]";
        String port = "(:0*[0-9]{0,10})?";
        String path = "(/[A-Za-z0-9_.!~*'():@&=+$,;/%-]*)?";
        String query = "([?][A-Za-z0-9_.!~*'();/?:@&=+$,\\[\\]%-]*)?";
        return "^https?://" + userInfo + "(" + name + "|" + numbers + "|" + literal + ")" + port + path + query
                + query.replace("[?]", "#") + "$";
    }
}
