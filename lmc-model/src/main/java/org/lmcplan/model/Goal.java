package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * What the plan as a whole is meant to bring about.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Goal extends NamedElement permits ImmutableGoal {

    /** The verb that carries it, verbatim: 构建, 建设, 打造. */
    Marker marker();

    /** The goal in other languages: translations for reading, never official. */
    @Value.Default
    default LocalizedText gloss() {
        return LocalizedText.none();
    }

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
    final class Builder extends ImmutableGoal.Builder {}
}
