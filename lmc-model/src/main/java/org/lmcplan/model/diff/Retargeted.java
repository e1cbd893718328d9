package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * A change of the targets of a commitment, or of their order.
 *
 * @param part the commitment
 * @param before the ids of the targets in the older plan
 * @param after the ids of the targets in the newer plan
 */
public record Retargeted(Match part, List<Slug> before, List<Slug> after) implements Alteration {

    public Retargeted {
        requireNonNull(part, "part");
        before = NullCheck.listOf(before, "before");
        after = NullCheck.listOf(after, "after");
    }

    @Override
    public Retargeted reversed() {
        return new Retargeted(part.reversed(), after, before);
    }

    @Override
    public boolean isSoftening() {
        return !Set.copyOf(after).containsAll(before);
    }
}
