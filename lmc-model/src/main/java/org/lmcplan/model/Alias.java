package org.lmcplan.model;

import org.lmcplan.model.text.BuilderCheck;

/** An alternative form of a name, such as an acronym or a different word order. */
public sealed interface Alias extends Rendering permits ImmutableAlias {

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

    /** Builds an alias; rejects a text that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutableAlias.Builder {
        /** Creates a builder with nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Alias build() {
            Alias value = BuilderCheck.build(Alias.class, this, super::build);
            BuilderCheck.refuse(Alias.class, "", "text", TextRules.complaint(value.text()));
            return value;
        }
    }
}
