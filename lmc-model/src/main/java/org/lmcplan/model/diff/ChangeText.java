package org.lmcplan.model.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.PlanPart;

/** Formats a change as one line of text. */
final class ChangeText {

    private final DiffWords words;
    private final ValueChangeText values;

    ChangeText(DiffWords words) {
        this.words = words;
        this.values = new ValueChangeText(words);
    }

    String of(Change change) {
        if (change instanceof Added added) {
            return line("added", "新增", part(added.part()) + label(added.part()));
        }
        if (change instanceof Removed removed) {
            return line("removed", "删除", part(removed.part()) + label(removed.part()) + softened(removed));
        }
        if (change instanceof Reordered reordered) {
            return line("reordered", "调序", reordered(reordered));
        }
        if (change instanceof Succession succession) {
            return succession(succession);
        }
        return alteration((Alteration) change);
    }

    private String succession(Succession change) {
        String from = joined(change.from());
        String to = joined(change.to());
        String kind = change.kind().label(words.locale()) + " ";
        boolean likely = change.basis() == SuccessionBasis.LIKELY;
        if (change.isSplit()) {
            String verb = likely ? " was likely split into " : " was split into ";
            return line("split", "拆分", kind + words.in(from + verb + to, from + (likely ? " 可能拆分为 " : " 拆分为 ") + to));
        }
        if (change.isMerger()) {
            String verb = likely ? " were likely merged into " : " were merged into ";
            return line("merged", "合并", kind + words.in(from + verb + to, from + (likely ? " 可能合并为 " : " 合并为 ") + to));
        }
        String verb = change.from().size() == 1 ? " is succeeded by " : " are succeeded by ";
        return line("succeeded", "承接", kind + words.in(from + verb + to, from + " 由 " + to + " 承接"));
    }

    /** Returns the ids, the last two joined by a conjunction. */
    private String joined(List<Part> parts) {
        List<String> ids = parts.stream().map(Part::id).toList();
        int last = ids.size() - 1;
        return last == 0
                ? ids.get(0)
                : String.join(words.in(", ", "、"), ids.subList(0, last)) + words.in(" and ", " 和 ") + ids.get(last);
    }

    private String alteration(Alteration change) {
        if (change instanceof Renumbered renumbered) {
            String label = label(renumbered.part().newer());
            return line("renumbered", "改号", match(renumbered.part()) + label + with(renumbered.following()));
        }
        if (change instanceof Moved moved) {
            return line("moved", "移动", in(moved, values.ofSections(moved.before(), moved.after())));
        }
        if (change instanceof Renamed renamed) {
            String property = words.property("names/" + renamed.language());
            return line(
                    "renamed", "改名", in(renamed, property + " " + values.ofTexts(renamed.before(), renamed.after())));
        }
        if (change instanceof Retargeted retargeted) {
            String targets = values.ofLists(ids(retargeted.before()), ids(retargeted.after()));
            String text = words.property("targets") + " " + targets + softened(retargeted);
            return line("retargeted", "变更", in(retargeted, text));
        }
        return line("changed", "变更", in(change, changed(change)));
    }

    private String changed(Alteration change) {
        if (change instanceof TextChanged text) {
            return words.property(text.property()) + " " + values.ofTexts(text.before(), text.after());
        }
        if (change instanceof ForceChanged force) {
            return words.property("force") + " " + terms(force.before(), force.after()) + shift(force);
        }
        if (change instanceof LifecycleChanged lifecycle) {
            return words.property("lifecycle") + " " + terms(lifecycle.before(), lifecycle.after()) + shift(lifecycle);
        }
        if (change instanceof ActsChanged acts) {
            return words.property("acts") + " " + values.ofLists(labels(acts.before()), labels(acts.after()));
        }
        if (change instanceof CadenceChanged cadence) {
            return words.property("cadence") + " " + cadence(cadence.before()) + " → " + cadence(cadence.after())
                    + softenedOrHardened(cadence);
        }
        PropertyChanged property = (PropertyChanged) change;
        return words.property(property.property()) + " "
                + values.ofLists(shown(property, property.before()), shown(property, property.after()))
                + softenedOrHardened(property);
    }

    private String line(String english, String chinese, String what) {
        return words.in(String.format("%-12s", english), chinese + "  ") + what;
    }

    private String in(Alteration change, String what) {
        return match(change.part()) + words.colon() + what;
    }

    private String part(Part part) {
        return part.kind().label(words.locale()) + " " + part.id();
    }

    private String match(Match match) {
        String older = match.older().id();
        return older.equals(match.newer().id())
                ? part(match.newer())
                : part(match.older()) + " → " + match.newer().id();
    }

    private String label(Part part) {
        return PartLabel.of(part.value(), words)
                .map(label -> words.colon() + label)
                .orElse("");
    }

    private String with(List<Match> following) {
        if (following.isEmpty()) {
            return "";
        }
        String counts = List.of(PlanPart.SECTION, PlanPart.COMMITMENT).stream()
                .map(kind -> counted(kind, following))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.in(", ", "、")));
        return words.remark("with " + counts, "含 " + counts);
    }

    private Optional<String> counted(PlanPart kind, List<Match> following) {
        int count = (int) following.stream().filter(each -> each.kind() == kind).count();
        return count == 0 ? Optional.empty() : Optional.of(kind.counted(count, words.locale()));
    }

    private String reordered(Reordered change) {
        List<Match> moved = change.moved();
        String all = change.kind().counted(change.parts().size(), words.locale());
        String which =
                values.enumerated(moved.stream().map(each -> each.newer().id()).toList());
        return words.in(
                moved.size() + " of " + all + " moved" + words.colon() + which,
                all + "中有 " + moved.size() + " " + change.kind().measureWord() + "调整了位置" + words.colon() + which);
    }

    private String terms(Coded before, Coded after) {
        return before.label(words.locale()) + " → " + after.label(words.locale());
    }

    private List<String> labels(List<? extends Coded> terms) {
        return terms.stream().map(term -> term.label(words.locale())).toList();
    }

    /** Returns the values as people read them: a code of a vocabulary by its label. */
    private List<String> shown(PropertyChanged change, List<String> written) {
        Optional<Class<? extends Coded>> vocabulary =
                PropertyVocabularies.of(change.part().newer().kind(), change.property());
        return written.stream()
                .map(code -> vocabulary
                        .flatMap(terms -> Coded.parse(terms, code).map(term -> term.label(words.locale())))
                        .orElse(code))
                .toList();
    }

    private String shift(ForceChanged change) {
        return change.shift() == ForceShift.TURNED_OUTWARD
                ? shiftThatSoftens(change.shift())
                : words.remark(label(change.shift()));
    }

    private String shift(LifecycleChanged change) {
        return switch (change.shift()) {
            case FORWARD -> words.remark(label(change.shift()));
            case BACKWARD -> shiftThatSoftens(change.shift());
            case NEITHER -> "";
        };
    }

    private String shiftThatSoftens(Coded shift) {
        return words.remark(label(shift) + words.in(", ", "，") + label(ForceShift.SOFTENED));
    }

    /** Marks a change by which the plan promises less, so that readers find each line that counts as such. */
    private String softened(Change change) {
        return change.isSoftening() ? words.remark(label(ForceShift.SOFTENED)) : "";
    }

    private String softenedOrHardened(Change change) {
        return change.reversed().isSoftening() ? words.remark(label(ForceShift.HARDENED)) : softened(change);
    }

    private String label(Coded shift) {
        return shift.label(words.locale());
    }

    private String cadence(Optional<Cadence> cadence) {
        return cadence.map(stated -> stated.label(words.locale())).orElseGet(() -> words.in("unstated", "未说明"));
    }

    private static List<String> ids(List<?> values) {
        return values.stream().map(ValueFormat::of).toList();
    }
}
