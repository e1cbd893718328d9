package org.lmcplan.model.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Plan;
import org.lmcplan.model.text.NullCheck;

/**
 * The differences between two plans. No change goes unreported: the list is empty if and only if the plans are equal.
 *
 * <p>Parts are matched by their ids. Sections and commitments are also matched by their words, since an insertion before them
 * changes their numbers; a part that was merely renumbered is not reported as removed and added. Parts that were split, merged or
 * given a new id, as {@code succeeds} says, are reported as a {@link Succession}. The work grows linearly with the size of the
 * plans. Immutable and thread-safe.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(published, edited);
 * for (ForceChanged change : diff.changes(ForceChanged.class)) {
 *     System.out.println(change.before().code() + " → " + change.after().code()); // deliver → explore
 * }
 * String text = diff.toText(Locale.ENGLISH);
 * }</pre>
 */
public final class PlanDiff implements Serializable {

    private final Plan older;
    private final Plan newer;
    private final List<Change> changes;

    private PlanDiff(Plan older, Plan newer, List<Change> changes) {
        this.older = older;
        this.newer = newer;
        this.changes = changes;
    }

    /** Compares two plans. Plans with errors, even with duplicate ids, can be compared too. */
    public static PlanDiff between(Plan older, Plan newer) {
        return between(older, newer, new StepCounter());
    }

    static PlanDiff between(Plan older, Plan newer, StepCounter steps) {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        return new PlanDiff(older, newer, new PlanComparer(older, newer, steps).changes());
    }

    /**
     * Makes a diff from the changes of an earlier one, such as those of a stored document. They are not compared with the plans.
     */
    public static PlanDiff restore(Plan older, Plan newer, List<Change> changes) {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        return new PlanDiff(older, newer, NullCheck.listOf(changes, "changes"));
    }

    /** Returns the older plan. */
    public Plan older() {
        return older;
    }

    /** Returns the newer plan. */
    public Plan newer() {
        return newer;
    }

    /**
     * Returns the changes by kind of part, in the order of a plan document. Within a kind come the removals in the order of the
     * older plan, the additions, the successions, the alterations in the order of the newer plan, and last a change of the order
     * itself.
     */
    public List<Change> changes() {
        return changes;
    }

    /** Returns the changes of one type, such as {@code ForceChanged.class} or {@code Alteration.class}. */
    public <C extends Change> List<C> changes(Class<C> type) {
        Objects.requireNonNull(type, "type");
        return changes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns the changes by which the newer plan promises less, as {@link Change#isSoftening()} says. */
    public List<Change> softenings() {
        return changes.stream().filter(Change::isSoftening).toList();
    }

    /** Returns whether there is no change, which means that the plans are equal. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Returns the changes as text, in Chinese if that is the locale's language, otherwise in English: one heading per kind of
     * part and one line per change, separated by line feeds. Long texts are cut to the words that changed; invisible characters
     * are escaped.
     */
    public String toText(Locale locale) {
        return new DiffText(locale).of(this);
    }

    /** Returns whether the other one compares equal plans and lists the same changes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanDiff diff
                && older.equals(diff.older)
                && newer.equals(diff.newer)
                && changes.equals(diff.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(older, newer);
    }

    /** Returns a one-line summary, as in {@code PlanDiff{a → b, 2 changes, commitment: 1, mechanism: 1}}. */
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
