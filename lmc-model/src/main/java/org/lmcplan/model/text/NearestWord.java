package org.lmcplan.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that is closest to a misspelt one. */
public final class NearestWord {

    private static final int LONGEST = 64;

    private NearestWord() {}

    /**
     * Returns the known word that needs the fewest edits (insertion, deletion, replacement, swap of two neighbours; case is
     * ignored), if that is at most one edit per three letters. Of several such words, returns the first in alphabetical order.
     */
    public static Optional<String> find(String misspelt, Collection<String> known) {
        if (misspelt.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, misspelt.length() / 3);
        return known.stream()
                .filter(word -> Math.abs(word.length() - misspelt.length()) <= most)
                .filter(word -> distance(misspelt, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(misspelt, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns the optimal string alignment distance. Keeps only three rows of the table in memory. */
    private static int distance(String from, String to) {
        int[] twoBack = new int[to.length() + 1];
        int[] back = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int least = Math.min(back[j], row[j - 1]) + 1;
                least = Math.min(least, back[j - 1] + (same(from, i - 1, to, j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && same(from, i - 1, to, j - 2) && same(from, i - 2, to, j - 1)) {
                    least = Math.min(least, twoBack[j - 2] + 1);
                }
                row[j] = least;
            }
        }
        return row[to.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
