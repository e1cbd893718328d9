package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A name in one language: the canonical form, with other forms in use as aliases.
 *
 * <p>Aliases matter when names are matched: the plan itself writes 产能 in one place and 产能合作 in another.
 */
public sealed interface Name extends Rendering permits ImmutableName {

    /** Other forms in the same language, official or not. */
    List<Alias> aliases();

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

    /** Builds a name; rejects a text that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutableName.Builder {
        /** Creates a builder with nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Name build() {
            Name value = BuilderCheck.build(Name.class, this, super::build);
            BuilderCheck.refuse(Name.class, "", "text", TextRules.complaint(value.text()));
            return value;
        }
    }
}
