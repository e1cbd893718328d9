package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.model.SectionNumber;

/** Formats the change of a value: the values before and after, the entries added and removed, or the words that changed. */
final class ValueChangeText {

    private static final int MOST = 5;

    private final DiffWords words;

    ValueChangeText(DiffWords words) {
        this.words = words;
    }

    String ofSections(SectionNumber before, SectionNumber after) {
        String change = words.property("section") + " " + before + " → " + after;
        return before.equals(after) ? change + notRenumbered() : change;
    }

    /** Formats a change between two texts; an absent text is empty. */
    String ofTexts(String before, String after) {
        if (before.isEmpty()) {
            return "+ " + TextPreview.quoted(after);
        }
        if (after.isEmpty()) {
            return "− " + TextPreview.quoted(before);
        }
        return TextPreview.areShort(before, after)
                ? TextPreview.quoted(before) + " → " + TextPreview.quoted(after)
                : edits(before, after);
    }

    /** Formats a change between two lists of written values; a single value is a list of one. */
    String ofLists(List<String> before, List<String> after) {
        if (before.equals(after)) {
            return enumerated(after) + notRenumbered();
        }
        if (before.size() == 1 && after.size() == 1) {
            String from = before.get(0);
            String to = after.get(0);
            return TextPreview.areShort(from, to)
                    ? TextPreview.start(from) + " → " + TextPreview.start(to)
                    : edits(from, to);
        }
        List<String> signed = new ArrayList<>();
        without(before, after).forEach(each -> signed.add("− " + TextPreview.start(each)));
        without(after, before).forEach(each -> signed.add("+ " + TextPreview.start(each)));
        return signed.isEmpty()
                ? words.in("now in the order ", "顺序改为 ") + enumerated(after)
                : String.join(words.in(", ", "、"), signed);
    }

    /** Returns the first few entries and the number of those left out. */
    String enumerated(List<String> all) {
        String first =
                all.stream().limit(MOST).map(TextPreview::start).collect(Collectors.joining(words.in(", ", "、")));
        int more = all.size() - MOST;
        return more > 0 ? first + words.in(" and " + more + " more", "等 " + all.size() + " 项") : first;
    }

    private String edits(String before, String after) {
        List<String> edits = TextPreview.edits(WordDiff.between(before, after), before);
        String first = edits.stream().limit(MOST).collect(Collectors.joining(words.in(", ", "，")));
        int more = edits.size() - MOST;
        return more > 0 ? first + words.in(" and in " + more + " more places", "，另有 " + more + " 处") : first;
    }

    private String notRenumbered() {
        return words.remark("not renumbered along with the section", "未随章节改号");
    }

    /** Returns a list without the entries of another, each removed once; in linear time. */
    private static List<String> without(List<String> list, List<String> others) {
        var counts = others.stream().collect(Collectors.toMap(each -> each, each -> 1, Integer::sum));
        List<String> left = new ArrayList<>();
        for (String each : list) {
            if (counts.merge(each, -1, Integer::sum) < 0) {
                left.add(each);
            }
        }
        return left;
    }
}
