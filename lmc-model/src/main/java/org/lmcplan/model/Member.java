package org.lmcplan.model;

import org.lmcplan.model.text.BuilderCheck;

/**
 * A state that is party to the plan. The text speaks of 六国 (the six countries) without naming them, so the list of members is
 * part of the coding.
 */
public sealed interface Member extends Extensible permits ImmutableMember {

    /** The state. */
    CountryCode country();

    /** Its names, each form with its source. */
    Names names();

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

    /** Builds a member. */
    final class Builder extends ImmutableMember.Builder {
        /** Creates a builder with nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Member build() {
            return BuilderCheck.build(Member.class, this, super::build);
        }
    }
}
