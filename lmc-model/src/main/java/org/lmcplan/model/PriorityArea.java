package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * A field that the plan puts first. Which areas serve it is said by each {@link CooperationArea}, because it follows from the
 * section, not from the name.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface PriorityArea extends NamedElement permits ImmutablePriorityArea {

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
    final class Builder extends ImmutablePriorityArea.Builder {}
}
