package org.lmcplan.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The currencies of ISO 4217, in use or withdrawn. Not those of the JDK, which knows other ones in each version, so that a
 * register could be read on one machine and not on another.
 */
final class Currencies {

    /** The number of decimals of each currency; -1 if the standard states none. */
    static final Map<String, Integer> DECIMALS = decimals();

    private static final int NOT_STATED = -1;

    private static final String TWO =
            "AED AFA AFN ALL AMD ANG AOA ARS ATS AUD AWG AYM AZM AZN BAM BBD BDT BGL BGN BMD BND BOB "
                    + "BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CSD CUC CUP CVE CYP CZK DEM DKK DOP DZD EEK EGP "
                    + "ERN ETB EUR FIM FJD FKP FRF GBP GEL GHC GHS GIP GMD GTQ GWP GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IRR JMD KES "
                    + "KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MTL MUR MVR MWK MXN MXV MYR "
                    + "MZM MZN NAD NGN NIO NLG NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB RUR SAR SBD SCR SDD SDG SEK SGD SHP "
                    + "SIT SKK SLE SLL SOS SRD SRG SSP STD STN SVC SYP SZL THB TJS TMM TMT TOP TRY TTD TWD TZS UAH USD USN USS UYU UZS "
                    + "VEB VED VEF VES WST XAD XCD XCG YER YUM ZAR ZMK ZMW ZWD ZWG ZWL ZWN ZWR";
    private static final String NONE =
            "ADP BEF BIF BYB BYR CLP DJF ESP GNF GRD ISK ITL JPY KMF KRW LUF MGF PTE PYG ROL RWF TPE "
                    + "TRL UGX UYI VND VUV XAF XOF XPF";
    private static final String THREE = "BHD IQD JOD KWD LYD OMR TND";
    private static final String FOUR = "CLF UYW";

    /** Precious metals and units of account. */
    private static final String UNITS_OF_ACCOUNT = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XUA";

    /** Withdrawn currencies that have decimals above. */
    private static final String RECENTLY_WITHDRAWN =
            "ADP AFA ANG ATS AYM AZM BEF BGL BYB BYR CSD CUC CYP DEM EEK ESP FIM FRF "
                    + "GHC GRD GWP HRK IEP ITL LTL LUF LVL MGF MRO MTL MZM NLG PTE ROL RUR SDD SIT SKK SLL SRG STD TMM TPE TRL USS VEB "
                    + "VEF YUM ZMK ZWD ZWL ZWN ZWR";

    /** Currencies that were withdrawn long ago, whose decimals no list states. */
    private static final String LONG_WITHDRAWN =
            "ALK AOK AON AOR ARP ARY BAD BEC BEL BGJ BGK BOP BRB BRC BRE BRN BRR BUK CHC "
                    + "CSJ CSK DDM ECS ECV ESA ESB GEK GNE GNS GQE GWE HRD ILP ILR ISJ LAJ LSM LTT LUC LVR MAF MLF MTP MVQ MXP MZE NIC "
                    + "PEH PEI PES PLZ RHD ROK SDP SUR TJR UAK UGS UGW UYN UYP VNC XEU XFO XFU XRE YDD YUD YUN ZAL ZRN ZRZ ZWC";

    /** The codes that the standard lists as withdrawn. */
    static final Set<String> WITHDRAWN = Set.of((RECENTLY_WITHDRAWN + " " + LONG_WITHDRAWN).split(" ", -1));

    private Currencies() {}

    private static Map<String, Integer> decimals() {
        Map<String, Integer> decimals = new HashMap<>();
        put(decimals, NONE, 0);
        put(decimals, TWO, 2);
        put(decimals, THREE, 3);
        put(decimals, FOUR, 4);
        put(decimals, UNITS_OF_ACCOUNT, NOT_STATED);
        put(decimals, LONG_WITHDRAWN, NOT_STATED);
        return Collections.unmodifiableMap(decimals);
    }

    private static void put(Map<String, Integer> decimals, String codes, int of) {
        for (String code : codes.split(" ", -1)) {
            decimals.put(code, of);
        }
    }
}
