package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * One of the broad divisions of the cooperation. Which areas belong to it is said by each {@link CooperationArea}.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Pillar extends NamedElement permits ImmutablePillar {

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
    final class Builder extends ImmutablePillar.Builder {}
}
