package org.lmcplan.model.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.PlanPart;

/** Formats a change as one line of text. */
final class ChangeText {

    private final Vocabulary words;
    private final ValueChangeText values;

    ChangeText(Vocabulary words) {
        this.words = words;
        this.values = new ValueChangeText(words);
    }

    String of(Change change) {
        if (change instanceof Added added) {
            return line("added", "新增", part(added.part()) + label(added.part()));
        }
        if (change instanceof Removed removed) {
            return line("removed", "删除", part(removed.part()) + label(removed.part()));
        }
        if (change instanceof Reordered reordered) {
            return line("reordered", "调序", reordered(reordered));
        }
        return alteration((Alteration) change);
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
            return line("retargeted", "变更", in(retargeted, words.property("targets") + " " + targets));
        }
        return line("changed", "变更", in(change, changed(change)));
    }

    private String changed(Alteration change) {
        if (change instanceof TextChanged text) {
            return words.property(text.property()) + " " + values.ofTexts(text.before(), text.after());
        }
        if (change instanceof ForceChanged force) {
            return words.property("force") + " " + codes(force.before(), force.after()) + shift(force.shift());
        }
        if (change instanceof LifecycleChanged lifecycle) {
            return words.property("lifecycle") + " " + codes(lifecycle.before(), lifecycle.after())
                    + shift(lifecycle.shift());
        }
        if (change instanceof ActsChanged acts) {
            return words.property("acts") + " " + values.ofLists(ids(acts.before()), ids(acts.after()));
        }
        if (change instanceof CadenceChanged cadence) {
            return words.property("cadence") + " " + cadence(cadence.before()) + " → " + cadence(cadence.after());
        }
        PropertyChanged property = (PropertyChanged) change;
        return words.property(property.property()) + " " + values.ofLists(property.before(), property.after());
    }

    private String line(String english, String chinese, String what) {
        return words.in(String.format("%-12s", english), chinese + "  ") + what;
    }

    private String in(Alteration change, String what) {
        return match(change.part()) + words.colon() + what;
    }

    private String part(Part part) {
        return part.kind().word(words.locale()) + " " + part.id();
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

    private static String codes(Coded before, Coded after) {
        return before.code() + " → " + after.code();
    }

    private String shift(ForceShift shift) {
        return switch (shift) {
            case HARDENED -> words.remark("hardened", "增强");
            case SOFTENED -> words.remark("softened", "减弱");
            case TURNED_OUTWARD -> words.remark("no longer commits the members", "成员国不再承诺");
            case TURNED_INWARD -> words.remark("now commits the members", "改由成员国承诺");
        };
    }

    private String shift(LifecycleShift shift) {
        return switch (shift) {
            case FORWARD -> words.remark("forward", "推进");
            case BACKWARD -> words.remark("backward", "倒退");
            case NEITHER -> "";
        };
    }

    private String cadence(Optional<Cadence> cadence) {
        if (cadence.isEmpty()) {
            return words.in("unstated", "未说明");
        }
        if (cadence.get() instanceof Cadence.EveryYears every) {
            return every.years() == 1
                    ? words.in("every year", "每年")
                    : words.in("every " + every.years() + " years", "每 " + every.years() + " 年");
        }
        return cadence.get() instanceof Cadence.Regularly
                ? words.in("regularly", "定期")
                : words.in("when appropriate", "适时");
    }

    private static List<String> ids(List<?> values) {
        return values.stream().map(ValueFormat::of).toList();
    }
}
