package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * An initiative outside the plan that the plan is meant to complement.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Initiative extends NamedElement permits ImmutableInitiative {

    /** The state that put it forward. */
    CountryCode proposer();

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
    final class Builder extends ImmutableInitiative.Builder {}
}
