package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * A plan that this one follows.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Predecessor extends NamedElement permits ImmutablePredecessor {

    /** The years it covered. */
    Term term();

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
    final class Builder extends ImmutablePredecessor.Builder {}
}
