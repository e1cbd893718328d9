package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lmcplan.model.PlanPart;

/**
 * The addition of a part that the older plan does not have.
 *
 * @param part the part
 */
public record Added(Part part) implements Change {
    public Added {
        requireNonNull(part, "part");
    }

    @Override
    public PlanPart kind() {
        return part.kind();
    }

    @Override
    public Optional<Part> older() {
        return Optional.empty();
    }

    @Override
    public Optional<Part> newer() {
        return Optional.of(part);
    }

    @Override
    public Removed reversed() {
        return new Removed(part);
    }
}
