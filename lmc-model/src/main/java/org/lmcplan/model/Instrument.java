package org.lmcplan.model;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** A document that is to be drafted, is being drafted, or is in force. */
public sealed interface Instrument extends CommitmentTarget permits ImmutableInstrument {

    /** What kind of document it is. */
    InstrumentKind kind();

    /** What kind it is, by language, if it is {@link InstrumentKind#OTHER}. */
    LocalizedText kindLabel();

    /** The years it covers, if its title states them. */
    Optional<Term> term();

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

    /** Builds an instrument. */
    final class Builder extends ImmutableInstrument.Builder {
        /** Creates a builder with nothing set; kind label, note and extensions default to none. */
        public Builder() {
            kindLabel(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Instrument build() {
            Instrument value = BuilderCheck.build(Instrument.class, this, super::build);
            KindLabels.check(Instrument.class, value.id(), value.kind() == InstrumentKind.OTHER, value.kindLabel());
            return value;
        }
    }
}
