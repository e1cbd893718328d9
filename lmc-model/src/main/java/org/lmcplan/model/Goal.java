package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/** Something that the plan as a whole is meant to achieve. */
public sealed interface Goal extends NamedElement permits ImmutableGoal {

    /** The verb that introduces the goal, verbatim: 构建, 建设, 打造. */
    Marker marker();

    /** Unofficial translations of the goal. */
    LocalizedText gloss();

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

    /** Builds a goal. */
    final class Builder extends ImmutableGoal.Builder {
        /** Creates a builder with nothing set; gloss, note and extensions default to none. */
        public Builder() {
            gloss(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Goal build() {
            return BuilderCheck.build(Goal.class, this, super::build);
        }
    }
}
