package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A body, meeting or standing arrangement through which the members cooperate.
 */
public sealed interface Mechanism extends CommitmentTarget permits ImmutableMechanism {

    /** The kind of the mechanism. */
    MechanismKind kind();

    /** What kind it is, by language, if it is {@link MechanismKind#OTHER}. */
    LocalizedText kindLabel();

    /** The ids of the {@link Actor}s whose meeting or body it is, if its name says so. */
    List<Slug> participants();

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

    /** Builds a mechanism. */
    final class Builder extends ImmutableMechanism.Builder {
        /** Creates a builder with nothing set; kind label, note and extensions default to none. */
        public Builder() {
            kindLabel(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Mechanism build() {
            Mechanism value = BuilderCheck.build(Mechanism.class, this, super::build);
            KindLabels.check(Mechanism.class, value.id(), value.kind() == MechanismKind.OTHER, value.kindLabel());
            return value;
        }
    }
}
