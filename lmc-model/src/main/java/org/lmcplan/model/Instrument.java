package org.lmcplan.model;

import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** A document that is to be drafted, is being drafted, or is in force. */
public sealed interface Instrument extends CommitmentTarget permits ImmutableInstrument {

    /** What kind of document it is. */
    InstrumentKind kind();

    /** The years it covers, if its title states them. */
    Optional<Term> term();

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

    /** Builds an instrument. */
    final class Builder extends ImmutableInstrument.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Instrument build() {
            return BuilderCheck.build(Instrument.class, this, super::build);
        }
    }
}
