package org.lmcplan.model;

/**
 * An organisation or framework outside the cooperation, or a status that outsiders may be given.
 */
public sealed interface Partner extends CommitmentTarget permits ImmutablePartner {

    /** What kind of partner it is. */
    PartnerKind kind();

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
    final class Builder extends ImmutablePartner.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
