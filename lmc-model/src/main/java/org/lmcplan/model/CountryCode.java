package org.lmcplan.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lmcplan.model.text.SafeText;

/**
 * The ISO 3166-1 alpha-2 code of a country, such as {@code KH} or {@code VN}.
 *
 * @param value the code, two capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode>, PartyId {

    // Listed here and not asked of the JDK, so that every Java version reads the same documents.
    private static final Set<String> KNOWN =
            Set.of(("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI "
                            + "BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN "
                            + "CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK "
                            + "FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM "
                            + "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN "
                            + "KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK "
                            + "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
                            + "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW "
                            + "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF "
                            + "TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI "
                            + "VN VU WF WS YE YT ZA ZM ZW")
                    .split(" "));

    public CountryCode {
        if (!isKnown(Objects.requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(
                    "a country is an ISO 3166-1 code such as KH, not '" + SafeText.excerpt(value) + "'");
        }
    }

    /**
     * Parses a code.
     *
     * @throws IllegalArgumentException if the text is not the code of a country
     */
    public static CountryCode of(String text) {
        return new CountryCode(Objects.requireNonNull(text, "text"));
    }

    /** Parses a code; returns empty if the text is not the code of a country. */
    public static Optional<CountryCode> parse(String text) {
        return isKnown(Objects.requireNonNull(text, "text")) ? Optional.of(new CountryCode(text)) : Optional.empty();
    }

    /** Returns whether the text is an ISO 3166-1 alpha-2 code. */
    public static boolean isKnown(String text) {
        Objects.requireNonNull(text, "text");
        return KNOWN.contains(text);
    }

    /** Returns all codes, in alphabetical order. */
    public static SortedSet<String> all() {
        return new TreeSet<>(KNOWN);
    }

    @Override
    public int compareTo(CountryCode other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
