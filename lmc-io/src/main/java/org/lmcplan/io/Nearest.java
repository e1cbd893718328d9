package org.lmcplan.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelt one most likely stands for. */
final class Nearest {

    private Nearest() {}

    /** The known word with the fewest insertions, deletions, replacements and swaps, if that is few enough. */
    static Optional<String> of(String misspelt, Collection<String> known) {
        if (misspelt.length() > 64) {
            return Optional.empty();
        }
        int most = Math.max(1, misspelt.length() / 3);
        return known.stream()
                .filter(word -> Math.abs(word.length() - misspelt.length()) <= most)
                .filter(word -> distance(misspelt, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(misspelt, word))
                        .thenComparing(word -> word));
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
