package org.lmcplan.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A body, meeting or standing arrangement through which the members cooperate.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Mechanism extends Target permits ImmutableMechanism {

    /** What kind of mechanism it is. */
    MechanismKind kind();

    /** The ids of the {@link Actor}s whose meeting or body it is, as far as its name says so. */
    List<Slug> participants();

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
    final class Builder extends ImmutableMechanism.Builder {}
}
