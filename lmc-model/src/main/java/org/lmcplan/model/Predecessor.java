package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/** An earlier plan that this one succeeds. */
public sealed interface Predecessor extends NamedElement permits ImmutablePredecessor {

    /** The years it covered. */
    Term term();

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

    /** Builds a predecessor. */
    final class Builder extends ImmutablePredecessor.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Predecessor build() {
            return BuilderCheck.build(Predecessor.class, this, super::build);
        }
    }
}
