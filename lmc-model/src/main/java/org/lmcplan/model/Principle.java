package org.lmcplan.model;

import org.lmcplan.model.text.BuilderCheck;

/** A principle that guides the whole plan. */
public sealed interface Principle extends NamedElement permits ImmutablePrinciple {

    /** The kind of the principle: the text does not present all principles on one level. */
    PrincipleKind kind();

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

    /** Builds a principle. */
    final class Builder extends ImmutablePrinciple.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Principle build() {
            return BuilderCheck.build(Principle.class, this, super::build);
        }
    }
}
