package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lmcplan.model.PlanPart;

/**
 * The removal of a part that the newer plan no longer has.
 *
 * @param part the part
 */
public record Removed(Part part) implements Change {
    public Removed {
        requireNonNull(part, "part");
    }

    @Override
    public PlanPart kind() {
        return part.kind();
    }

    @Override
    public Optional<Part> older() {
        return Optional.of(part);
    }

    @Override
    public Optional<Part> newer() {
        return Optional.empty();
    }

    @Override
    public Added reversed() {
        return new Added(part);
    }

    @Override
    public boolean isSoftening() {
        return kind() == PlanPart.COMMITMENT;
    }
}
