package org.lmcplan.model;

import java.util.List;
import java.util.Optional;

/**
 * A field of practical cooperation, set out in one section and named by that section's heading.
 */
public sealed interface CooperationArea extends PlanElement permits ImmutableCooperationArea {

    @Override
    Slug id();

    /** The section that sets it out. */
    SectionNumber section();

    /** The {@link Pillar} it belongs to. */
    Slug pillar();

    /** The {@link PriorityArea} it serves, if any. */
    Optional<Slug> priorityArea();

    @Override
    default List<Passage> readFrom() {
        return List.of(Passage.of(section()));
    }

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
    final class Builder extends ImmutableCooperationArea.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
