package org.lmcplan.cli.terminal;

import java.util.List;
import java.util.Optional;

/** The word of a list that a mistyped one most likely means. */
public final class Nearest {

    private Nearest() {}

    /** Returns the most similar of these words; empty if none is similar. */
    public static Optional<String> of(String word, List<String> known) {
        String bare = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        Optional<String> best = Optional.empty();
        int least = Math.max(2, bare.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(bare, candidate);
            if (distance < least) {
                least = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
