package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/**
 * An area to which the plan gives priority. Each {@link CooperationArea} names the priority area it serves, because that
 * follows from its section and not from its name.
 */
public sealed interface PriorityArea extends NamedElement permits ImmutablePriorityArea {

    @Override
    List<FormerId> succeeds();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a priority area. */
    final class Builder extends ImmutablePriorityArea.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public PriorityArea build() {
            return BuilderCheck.build(PriorityArea.class, this, super::build);
        }
    }
}
