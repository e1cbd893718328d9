package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * An organisation or framework outside the cooperation, or a status that outsiders may be given.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Partner extends Target permits ImmutablePartner {

    /** What kind of partner it is. */
    PartnerKind kind();

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
    final class Builder extends ImmutablePartner.Builder {}
}
