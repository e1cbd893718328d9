package org.lmcplan.model.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lmcplan.model.Plan;

/**
 * What changed from one plan to another. No change goes unreported: there is none exactly where the plans are equal.
 *
 * <p>Parts are matched by their ids, and sections and commitments, whose numbers move with what is put in before them, by
 * their words as well; nothing that merely moved along is reported as removed and added. The work grows in step with the size
 * of the plans. Immutable and safe to share.
 */
public final class PlanDiff {

    private final Plan older;
    private final Plan newer;
    private final List<Change> changes;

    private PlanDiff(Plan older, Plan newer, List<Change> changes) {
        this.older = older;
        this.newer = newer;
        this.changes = changes;
    }

    /** The difference that leads from the one plan to the other. Faulty plans, even with ids given twice, are compared too. */
    public static PlanDiff between(Plan older, Plan newer) {
        return between(older, newer, new StepCounter());
    }

    static PlanDiff between(Plan older, Plan newer, StepCounter steps) {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        return new PlanDiff(older, newer, new PlanComparer(older, newer, steps).changes());
    }

    /** The plan that was compared with. */
    public Plan older() {
        return older;
    }

    /** The plan that was compared. */
    public Plan newer() {
        return newer;
    }

    /**
     * The changes, kind by kind in the order of a plan document; of each kind what was removed in the order of the older plan,
     * what was added and then what was altered in the order of the newer one, and last a change of the order itself.
     */
    public List<Change> changes() {
        return changes;
    }

    /** The changes of one type, such as {@code ForceChanged.class} or {@code Alteration.class}. */
    public <C extends Change> List<C> changes(Class<C> type) {
        return changes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether the plans are equal. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The changes as text, in Chinese where that is the locale's language, otherwise in English: one line for each below a
     * heading for each kind, separated by line feeds. Long texts are cut to the words that changed; nothing invisible is left in.
     */
    public String toText(Locale locale) {
        return new DiffText(locale).of(this);
    }

    /** One line: {@code small-plan → small-plan: 2 changes (commitment: 1, mechanism: 1)}. */
    @Override
    public String toString() {
        String counts = changes.stream()
                .collect(Collectors.groupingBy(Change::kind, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().code() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "PlanDiff{" + older.id() + " → " + newer.id() + ", " + changes.size() + " changes"
                + (counts.isEmpty() ? "" : ", " + counts) + "}";
    }
}
