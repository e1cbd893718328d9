package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * What the plan holds to in carrying out everything else.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Principle extends NamedElement permits ImmutablePrinciple {

    /** What kind of principle it is; they do not form one flat list. */
    PrincipleKind kind();

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
    final class Builder extends ImmutablePrinciple.Builder {}
}
