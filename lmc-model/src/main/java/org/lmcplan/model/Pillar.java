package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/** A pillar: one of the broad divisions of the cooperation. Each {@link CooperationArea} names the pillar it belongs to. */
public sealed interface Pillar extends NamedElement permits ImmutablePillar {

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

    /** Builds a pillar. */
    final class Builder extends ImmutablePillar.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Pillar build() {
            return BuilderCheck.build(Pillar.class, this, super::build);
        }
    }
}
