package org.lmcplan.model.diff;

import java.util.List;
import org.lmcplan.model.Act;

/**
 * Other acts of a commitment, or the same in another order.
 *
 * @param part the commitment
 * @param before what was to be done by the older plan, in the order of the clause
 * @param after what is to be done by the newer plan, in the order of the clause
 */
public record ActsChanged(Match part, List<Act> before, List<Act> after) implements Alteration {

    public ActsChanged {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public ActsChanged reversed() {
        return new ActsChanged(part.reversed(), after, before);
    }
}
