package org.lmcplan.model;

/**
 * A party other than the member states that the text names: as one that acts with them, or as one that is addressed.
 */
public sealed interface Actor extends NamedElement permits ImmutableActor {

    /** What kind of party it is. */
    ActorKind kind();

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
    final class Builder extends ImmutableActor.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
