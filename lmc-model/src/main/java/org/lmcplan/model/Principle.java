package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/** A principle that guides the whole plan. */
public sealed interface Principle extends NamedElement permits ImmutablePrinciple {

    /** The kind of the principle: the text does not present all principles on one level. */
    PrincipleKind kind();

    /** What kind it is, by language, if it is {@link PrincipleKind#OTHER}. */
    LocalizedText kindLabel();

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

    /** Builds a principle. */
    final class Builder extends ImmutablePrinciple.Builder {
        /** Creates a builder with nothing set; kind label, note and extensions default to none. */
        public Builder() {
            kindLabel(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Principle build() {
            Principle value = BuilderCheck.build(Principle.class, this, super::build);
            KindLabels.check(Principle.class, value.id(), value.kind() == PrincipleKind.OTHER, value.kindLabel());
            return value;
        }
    }
}
