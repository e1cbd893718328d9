package org.lmcplan.validate.wording;

import java.util.OptionalInt;

/** The numbers that are printed before headings and paragraphs: 12, ๑๒, １２, 十二. */
public final class PrintedOrdinals {

    private PrintedOrdinals() {}

    /** Returns the value of a number of up to four digits of any script, or of a Chinese numeral; empty for anything else. */
    public static OptionalInt value(String number) {
        return Numerals.value(Numerals.withAsciiDigits(ChineseScript.simplified(number)));
    }
}
