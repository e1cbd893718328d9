package org.lmcplan.model;

/**
 * A plan that this one follows.
 */
public sealed interface Predecessor extends NamedElement permits ImmutablePredecessor {

    /** The years it covered. */
    Term term();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of one. */
    final class Builder extends ImmutablePredecessor.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
