package org.lmcplan.project;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, each with two lines of context, as {@code diff -U2} prints them. */
final class UnifiedDiff {

    private static final int CONTEXT = 2;

    private UnifiedDiff() {}

    /** The difference, or an empty text if there is none. */
    static String of(String recorded, String current) {
        List<String> edits = edits(recorded.lines().toList(), current.lines().toList());
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < edits.size(); i++) {
            if (isNearEdit(edits, i)) {
                text.append(gap ? "@@\n" : "").append(edits.get(i)).append('\n');
                gap = false;
            } else {
                gap = true;
            }
        }
        return text.toString();
    }

    /** All lines, each with the sign of what became of it, along a longest common subsequence. */
    private static List<String> edits(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                edits.add(" " + old.get(i++));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                edits.add("-" + old.get(i++));
            } else {
                edits.add("+" + now.get(j++));
            }
        }
        return edits;
    }

    private static boolean isNearEdit(List<String> edits, int at) {
        return edits.subList(Math.max(0, at - CONTEXT), Math.min(edits.size(), at + CONTEXT + 1)).stream()
                .anyMatch(edit -> !edit.startsWith(" "));
    }
}
