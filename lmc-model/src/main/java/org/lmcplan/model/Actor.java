package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * A party other than the member states that the text names: as one that acts with them, or as one that is addressed.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Actor extends NamedElement permits ImmutableActor {

    /** What kind of party it is. */
    ActorKind kind();

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
    final class Builder extends ImmutableActor.Builder {}
}
