package org.lmcplan.validate.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.lmcplan.model.problem.Message;

/** Says what would have been right in place of a word that is not known. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known word that is most likely meant, or where none is near, all of them. */
    public static Message hint(String wrong, Collection<String> known) {
        return of(wrong, known)
                .map(word -> Message.of("did you mean '{0}'?", "是否应为“{0}”？", word))
                .orElseGet(() -> {
                    Message all = Message.verbatim(String.join(", ", known));
                    return Message.of("one of: {0}", "可用：{0}", all);
                });
    }

    /** The known word at the least distance, if that is at most a third of the length. */
    static Optional<String> of(String wrong, Collection<String> known) {
        int most = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(word -> wrong.length() <= LONGEST && Math.abs(word.length() - wrong.length()) <= most)
                .filter(word -> distance(wrong, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(wrong, word))
                        .thenComparing(word -> word));
    }

    /** How many letters must be put in, left out, replaced or swapped with the next; in whatever case. */
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
