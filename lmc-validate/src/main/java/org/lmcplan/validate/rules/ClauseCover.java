package org.lmcplan.validate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lmcplan.model.Clause;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Section;

/** Which stretches of a section's body are quoted by clauses, each stretch by one. */
final class ClauseCover {

    /** A stretch of the body, from the first character to before the last. */
    record Stretch(int from, int to) {

        boolean overlaps(Stretch other) {
            return from < other.to && other.from < to;
        }
    }

    private final List<Stretch> quoted = new ArrayList<>();
    private final List<Clause> unplaced = new ArrayList<>();

    private ClauseCover(String body, List<Clause> clauses) {
        // The longest first: a short quote may also occur within a longer one.
        clauses.stream()
                .sorted(Comparator.comparingInt(
                                (Clause clause) -> clause.quote().length())
                        .reversed())
                .forEach(clause -> place(body, clause));
    }

    static ClauseCover of(Section section, PlanIndex plan) {
        return new ClauseCover(section.body().orElse(""), plan.clausesOf(section.number()));
    }

    /** Whether a clause quotes exactly this stretch. */
    boolean quotes(Stretch stretch) {
        return quoted.contains(stretch);
    }

    /** The clauses whose words stand in the body only where others are quoted already. */
    List<Clause> unplaced() {
        return unplaced;
    }

    private void place(String body, Clause clause) {
        boolean found = false;
        for (int at = body.indexOf(clause.quote()); at >= 0; at = body.indexOf(clause.quote(), at + 1)) {
            found = true;
            Stretch stretch = new Stretch(at, at + clause.quote().length());
            if (quoted.stream().noneMatch(stretch::overlaps)) {
                quoted.add(stretch);
                return;
            }
        }
        if (found) {
            unplaced.add(clause);
        }
    }
}
