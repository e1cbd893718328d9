package org.lmcplan.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the words of a text that changed, with Myers' greedy algorithm for the shortest edit script. If the texts are more than
 * {@value #MOST} words apart, everything between their common start and end counts as changed, so that the work stays linear in
 * the length of the texts.
 */
final class WordDiff {

    private static final int MOST = 64;

    /** A range of changed words, with its start and end in the older and in the newer text. */
    private record Run(int from, int to, int newFrom, int newTo) {}

    private final List<String> older;
    private final List<String> newer;

    private WordDiff(List<String> older, List<String> newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<Edit> between(String before, String after) {
        WordDiff diff = new WordDiff(WordSplitter.of(before), WordSplitter.of(after));
        List<Edit> edits = new ArrayList<>();
        int start = 0;
        int at = 0;
        for (Run span : merged(diff.spans())) {
            start += length(diff.older.subList(at, span.from()));
            String removed = String.join("", diff.older.subList(span.from(), span.to()));
            edits.add(new Edit(start, removed, String.join("", diff.newer.subList(span.newFrom(), span.newTo()))));
            start += removed.length();
            at = span.to();
        }
        return List.copyOf(edits);
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private List<Run> spans() {
        int start = 0;
        int end = older.size();
        int newEnd = newer.size();
        while (start < end && start < newEnd && older.get(start).equals(newer.get(start))) {
            start++;
        }
        while (end > start && newEnd > start && older.get(end - 1).equals(newer.get(newEnd - 1))) {
            end--;
            newEnd--;
        }
        if (start == end && start == newEnd) {
            return List.of();
        }
        List<int[]> reached = new ArrayList<>();
        int[] furthest = new int[2 * MOST + 3];
        for (int d = 0; d <= MOST; d++) {
            reached.add(furthest.clone());
            for (int k = -d; k <= d; k += 2) {
                int x = firstOn(k, d, furthest);
                while (x < end - start && x - k < newEnd - start && same(start + x, start + x - k)) {
                    x++;
                }
                furthest[MOST + 1 + k] = x;
                if (x >= end - start && x - k >= newEnd - start) {
                    return back(reached, start, end, newEnd);
                }
            }
        }
        return List.of(new Run(start, end, start, newEnd));
    }

    private boolean same(int word, int newWord) {
        return older.get(word).equals(newer.get(newWord));
    }

    /** Returns where the path enters diagonal k: by a step down from the diagonal above or a step right from the one below. */
    private static int firstOn(int k, int d, int[] furthest) {
        boolean down = k == -d || (k != d && furthest[MOST + k] < furthest[MOST + 2 + k]);
        return down ? furthest[MOST + 2 + k] : furthest[MOST + k] + 1;
    }

    private static List<Run> back(List<int[]> reached, int start, int end, int newEnd) {
        Deque<Run> spans = new ArrayDeque<>();
        int x = end - start;
        int y = newEnd - start;
        for (int d = reached.size() - 1; d > 0; d--) {
            int[] furthest = reached.get(d);
            int k = x - y;
            boolean down = k == -d || (k != d && furthest[MOST + k] < furthest[MOST + 2 + k]);
            int from = down ? k + 1 : k - 1;
            x = furthest[MOST + 1 + from];
            y = x - from;
            spans.addFirst(new Run(start + x, start + x + (down ? 0 : 1), start + y, start + y + (down ? 1 : 0)));
        }
        return new ArrayList<>(spans);
    }

    /** Merges runs that are at most one word apart: separated by a space, or by one character in scripts without spaces. */
    private static List<Run> merged(List<Run> spans) {
        List<Run> merged = new ArrayList<>();
        for (Run span : spans) {
            Run last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.from() - last.to() <= 1) {
                merged.set(merged.size() - 1, new Run(last.from(), span.to(), last.newFrom(), span.newTo()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
