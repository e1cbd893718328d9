package org.lmcplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that is to be drawn up, is being drawn up, or is in force.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Instrument extends Target permits ImmutableInstrument {

    /** What kind of document it is. */
    InstrumentKind kind();

    /** The years it covers, where its title states them. */
    Optional<Term> term();

    @Override
    @Value.Default
    default LocalizedText note() {
        return LocalizedText.none();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of one. */
    final class Builder extends ImmutableInstrument.Builder {}
}
