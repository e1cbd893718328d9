package org.lmcplan.model;

import java.util.Optional;

/**
 * A document that is to be drawn up, is being drawn up, or is in force.
 */
public sealed interface Instrument extends CommitmentTarget permits ImmutableInstrument {

    /** What kind of document it is. */
    InstrumentKind kind();

    /** The years it covers, where its title states them. */
    Optional<Term> term();

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
    final class Builder extends ImmutableInstrument.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
