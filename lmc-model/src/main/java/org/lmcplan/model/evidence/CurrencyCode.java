package org.lmcplan.model.evidence;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The ISO 4217 code of a present or former currency, such as {@code USD} or {@code KHR}. {@code XXX} (no currency) and
 * {@code XTS} (for tests) are not allowed.
 *
 * @param value the code, three capital letters
 */
public record CurrencyCode(String value) implements Comparable<CurrencyCode> {

    // Listed here and not asked of the JDK, so that every Java version reads the same documents.
    private static final Set<String> KNOWN =
            Set.of(("ADP AED AFA AFN ALL AMD ANG AOA ARS ATS AUD AWG AYM AZM AZN BAM BBD BDT BEF BGL BGN BHD BIF BMD "
                            + "BND BOB BOV BRL BSD BTN BWP BYB BYN BYR BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CSD CUC "
                            + "CUP CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHC GHS GIP "
                            + "GMD GNF GRD GTQ GWP GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS "
                            + "KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA MGF MKD MMK MNT MOP "
                            + "MRO MRU MTL MUR MVR MWK MXN MXV MYR MZM MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR "
                            + "PLN PTE PYG QAR ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SEK SGD SHP SIT SKK SLE SLL SOS SRD "
                            + "SRG SSP STD STN SVC SYP SZL THB TJS TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UGX USD USN USS "
                            + "UYI UYU UZS VEB VED VEF VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XFO XFU XOF "
                            + "XPD XPF XPT XSU XUA YER YUM ZAR ZMK ZMW ZWD ZWG ZWL ZWN ZWR")
                    .split(" "));

    public CurrencyCode {
        if (!isKnown(value)) {
            throw new IllegalArgumentException("a currency is an ISO 4217 code such as USD, not '" + value + "'");
        }
    }

    /** Returns whether the text is the code of a currency. */
    public static boolean isKnown(String text) {
        return KNOWN.contains(text);
    }

    /** Returns all codes, in alphabetical order. */
    public static SortedSet<String> all() {
        return new TreeSet<>(KNOWN);
    }

    @Override
    public int compareTo(CurrencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
