package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.text.NullCheck;

/**
 * Parts of one kind that take the place of others: a part under a new id, the parts that one was split into, or the part that
 * several were merged into. A part that is on both sides keeps its id.
 *
 * @param basis how this is known
 * @param from the parts in the older plan, in its order; at least one
 * @param to the parts in the newer plan, in its order; at least one
 */
public record Succession(SuccessionBasis basis, List<Part> from, List<Part> to) implements Change {

    /** Rejects empty lists and parts of different kinds. */
    public Succession {
        requireNonNull(basis, "basis");
        from = NullCheck.listOf(from, "from");
        to = NullCheck.listOf(to, "to");
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("a succession needs parts in both plans");
        }
        PlanPart kind = from.get(0).kind();
        if (!from.stream().allMatch(part -> part.kind() == kind)
                || !to.stream().allMatch(part -> part.kind() == kind)) {
            throw new IllegalArgumentException("the parts of a succession must be of one kind: " + from + ", " + to);
        }
    }

    /** Returns whether one part was split into several. */
    public boolean isSplit() {
        return from.size() == 1 && to.size() > 1;
    }

    /** Returns whether several parts were merged into one. */
    public boolean isMerger() {
        return from.size() > 1 && to.size() == 1;
    }

    @Override
    public PlanPart kind() {
        return from.get(0).kind();
    }

    /** The part in the older plan; empty if there are several. */
    @Override
    public Optional<Part> older() {
        return from.size() == 1 ? Optional.of(from.get(0)) : Optional.empty();
    }

    /** The part in the newer plan; empty if there are several. */
    @Override
    public Optional<Part> newer() {
        return to.size() == 1 ? Optional.of(to.get(0)) : Optional.empty();
    }

    @Override
    public Succession reversed() {
        return new Succession(basis, to, from);
    }
}
