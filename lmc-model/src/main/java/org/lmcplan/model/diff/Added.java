package org.lmcplan.model.diff;

import java.util.Optional;

/**
 * A part that the older plan does not have.
 *
 * @param part the part
 */
public record Added(Part part) implements Change {

    @Override
    public PartKind kind() {
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
