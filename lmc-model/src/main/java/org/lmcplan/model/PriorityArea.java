package org.lmcplan.model;

/**
 * A field that the plan puts first. Which areas serve it is said by each {@link CooperationArea}, because it follows from the
 * section, not from the name.
 */
public sealed interface PriorityArea extends NamedElement permits ImmutablePriorityArea {

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
    final class Builder extends ImmutablePriorityArea.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
