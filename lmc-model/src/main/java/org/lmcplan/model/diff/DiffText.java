package org.lmcplan.model.diff;

import java.util.Locale;
import java.util.StringJoiner;
import org.lmcplan.model.PlanPart;

/**
 * Formats the differences between two plans as text: the number of changes, then one line per change, under one heading per
 * kind of part.
 */
final class DiffText {

    private final DiffWords words;

    DiffText(Locale locale) {
        words = new DiffWords(locale);
    }

    String of(PlanDiff diff) {
        StringJoiner lines = new StringJoiner("\n");
        int count = diff.changes().size();
        lines.add(diff.older().id() + " → " + diff.newer().id() + words.colon() + total(count));
        ChangeText text = new ChangeText(words);
        for (PlanPart kind : PlanPart.values()) {
            var changes = diff.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!changes.isEmpty()) {
                lines.add("");
                lines.add(heading(kind) + words.remark("" + changes.size()));
                changes.forEach(change -> lines.add("  " + text.of(change)));
            }
        }
        return lines.toString();
    }

    private String heading(PlanPart kind) {
        String heading = kind == PlanPart.PLAN ? kind.label(words.locale()) : kind.words(words.locale());
        return heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
    }

    private String total(int count) {
        return switch (count) {
            case 0 -> words.in("no changes", "没有变更");
            case 1 -> words.in("1 change", "1 处变更");
            default -> words.in(count + " changes", count + " 处变更");
        };
    }
}
