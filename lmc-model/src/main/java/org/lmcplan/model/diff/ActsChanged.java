package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lmcplan.model.Act;
import org.lmcplan.model.text.NullCheck;

/**
 * A change of the acts of a commitment, or of their order.
 *
 * @param part the commitment
 * @param before the acts in the older plan, in the order of the clause
 * @param after the acts in the newer plan, in the order of the clause
 */
public record ActsChanged(Match part, List<Act> before, List<Act> after) implements Alteration {

    public ActsChanged {
        requireNonNull(part, "part");
        before = NullCheck.listOf(before, "before");
        after = NullCheck.listOf(after, "after");
    }

    @Override
    public ActsChanged reversed() {
        return new ActsChanged(part.reversed(), after, before);
    }
}
