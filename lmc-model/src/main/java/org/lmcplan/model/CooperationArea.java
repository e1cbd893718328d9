package org.lmcplan.model;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** An area of practical cooperation, described in one section and named by that section's heading. */
public sealed interface CooperationArea extends PlanElement permits ImmutableCooperationArea {

    @Override
    Slug id();

    /** The section that describes it. */
    SectionNumber section();

    /** The id of the {@link Pillar} it belongs to. */
    Slug pillar();

    /** The id of the {@link PriorityArea} it serves, if any. */
    Optional<Slug> priorityArea();

    @Override
    default List<Passage> readFrom() {
        return List.of(Passage.of(section()));
    }

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

    /** Builds a cooperation area. */
    final class Builder extends ImmutableCooperationArea.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public CooperationArea build() {
            return BuilderCheck.build(CooperationArea.class, this, super::build);
        }
    }
}
