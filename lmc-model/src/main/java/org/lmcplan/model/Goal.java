package org.lmcplan.model;

/**
 * What the plan as a whole is meant to bring about.
 */
public sealed interface Goal extends NamedElement permits ImmutableGoal {

    /** The verb that carries it, verbatim: 构建, 建设, 打造. */
    Marker marker();

    /** The goal in other languages: translations for reading, never official. */
    LocalizedText gloss();

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
    final class Builder extends ImmutableGoal.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            gloss(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
