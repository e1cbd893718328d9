package org.lmcplan.io;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The natural order of file names, in which digits count as numbers: {@code 4.2.9.yaml} before {@code 4.2.10.yaml}. */
final class NaturalNameOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String a, String b) {
        Matcher inA = PIECE.matcher(a);
        Matcher inB = PIECE.matcher(b);
        while (inA.find()) {
            if (!inB.find()) {
                return 1;
            }
            int order = comparePieces(inA.group(), inB.group());
            if (order != 0) {
                return order;
            }
        }
        return inB.find() ? -1 : a.compareTo(b); // 01 and 1 are different names
    }

    private static int comparePieces(String a, String b) {
        boolean numbers = isNumber(a) && isNumber(b);
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }

    private static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}
