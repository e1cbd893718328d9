package org.lmcplan.model;

/**
 * What the plan holds to in carrying out everything else.
 */
public sealed interface Principle extends NamedElement permits ImmutablePrinciple {

    /** What kind of principle it is; they do not form one flat list. */
    PrincipleKind kind();

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
    final class Builder extends ImmutablePrinciple.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
