package org.lmcplan.cli.document;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, as {@code diff -u} prints them. */
final class LineDiff {

    private static final int CONTEXT = 3;

    /** Lines are compared in a table of at most this many cells; larger blocks are shown as replaced. */
    private static final long MOST_CELLS = 16_000_000;

    private LineDiff() {}

    /** Returns the difference between two versions of a file; empty if there is none. */
    static String unified(String name, String old, String now) {
        List<Edit> edits = edits(lines(old), lines(now));
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < edits.size()) {
            if (edits.get(at).sign == ' ') {
                at++;
                continue;
            }
            int from = Math.max(0, at - CONTEXT);
            int to = endOfHunk(edits, at);
            hunk(edits, from, to, text);
            at = to;
        }
        return text.length() == 0 ? "" : "--- " + name + "\n+++ " + name + "\n" + text;
    }

    private record Edit(char sign, String line) {}

    /** Lines without their line feed; the last one says if it has none. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(text.substring(from, at));
            from = at + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from) + "\n\\ No newline at end of file");
        }
        return lines;
    }

    private static List<Edit> edits(List<String> old, List<String> now) {
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Edit> edits = new ArrayList<>();
        old.subList(0, start).forEach(line -> edits.add(new Edit(' ', line)));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), edits);
        old.subList(old.size() - end, old.size()).forEach(line -> edits.add(new Edit(' ', line)));
        return edits;
    }

    /** Walks along a longest common subsequence. */
    private static void middle(List<String> old, List<String> now, List<Edit> edits) {
        int i = 0;
        int j = 0;
        if ((old.size() + 1L) * (now.size() + 1L) <= MOST_CELLS) {
            int[][] common = common(old, now);
            while (i < old.size() && j < now.size()) {
                if (old.get(i).equals(now.get(j))) {
                    edits.add(new Edit(' ', old.get(i++)));
                    j++;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    edits.add(new Edit('-', old.get(i++)));
                } else {
                    edits.add(new Edit('+', now.get(j++)));
                }
            }
        }
        old.subList(i, old.size()).forEach(line -> edits.add(new Edit('-', line)));
        now.subList(j, now.size()).forEach(line -> edits.add(new Edit('+', line)));
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The end of a hunk, which goes on as long as the next edit is near. */
    private static int endOfHunk(List<Edit> edits, int first) {
        int last = first;
        for (int i = first; i < edits.size() && i <= last + 2 * CONTEXT; i++) {
            last = edits.get(i).sign == ' ' ? last : i;
        }
        return Math.min(edits.size(), last + 1 + CONTEXT);
    }

    private static void hunk(List<Edit> edits, int from, int to, StringBuilder text) {
        List<Edit> hunk = edits.subList(from, to);
        text.append("@@ -")
                .append(range(edits, from, hunk, '+'))
                .append(" +")
                .append(range(edits, from, hunk, '-'))
                .append(" @@\n");
        hunk.forEach(edit -> text.append(edit.sign).append(edit.line).append('\n'));
    }

    private static String range(List<Edit> edits, int from, List<Edit> hunk, char other) {
        long before = edits.subList(0, from).stream()
                .filter(edit -> edit.sign != other)
                .count();
        long lines = hunk.stream().filter(edit -> edit.sign != other).count();
        return (lines == 0 ? before : before + 1) + (lines == 1 ? "" : "," + lines);
    }
}
