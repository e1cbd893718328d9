package org.lmcplan.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a list that a mistyped one most likely means. */
public final class Nearest {

    private Nearest() {}

    /** Returns the nearest of the known words; empty if none is near. An option is compared without its value. */
    public static Optional<String> of(String word, List<String> known) {
        String bare = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return several(bare, known, 1).stream().findFirst();
    }

    /** Returns the known words that are equally near and nearer than all others, at most as many as wanted. */
    public static List<String> several(String word, List<String> known, int wanted) {
        int farthest = Math.max(2, word.length() / 3);
        List<String> near = new ArrayList<>(known.stream()
                .distinct()
                .filter(each -> distance(word, each) <= farthest)
                .toList());
        int least = near.stream().mapToInt(each -> distance(word, each)).min().orElse(0);
        near.removeIf(each -> distance(word, each) > least);
        return near.subList(0, Math.min(wanted, near.size()));
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
