package org.lmcplan.model.diff;

import java.util.StringJoiner;

/** Sets out a difference as text: how many changes there are, then kind by kind, one line for each. */
final class DiffText {

    private final Vocabulary words;

    DiffText(boolean inChinese) {
        words = new Vocabulary(inChinese);
    }

    String of(PlanDiff diff) {
        StringJoiner lines = new StringJoiner("\n");
        int count = diff.changes().size();
        lines.add(diff.older().id() + " → " + diff.newer().id() + words.colon() + total(count));
        ChangeText text = new ChangeText(words);
        for (PartKind kind : PartKind.values()) {
            var changes = diff.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!changes.isEmpty()) {
                lines.add("");
                lines.add(kind.heading(words.inChinese()) + words.remark("" + changes.size(), "" + changes.size()));
                changes.forEach(change -> lines.add("  " + text.of(change)));
            }
        }
        return lines.toString();
    }

    private String total(int count) {
        return switch (count) {
            case 0 -> words.in("no change", "没有变更");
            case 1 -> words.in("1 change", "1 处变更");
            default -> words.in(count + " changes", count + " 处变更");
        };
    }
}
