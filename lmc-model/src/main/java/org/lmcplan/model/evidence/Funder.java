package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Names;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.BuilderCheck;

/** A funder that is not an element of the plan. */
public sealed interface Funder extends Extensible permits ImmutableFunder {

    /** The id used to refer to it. */
    Slug id();

    /** Its names. */
    Names names();

    /** Its country, if it is a state or belongs to one. */
    Optional<CountryCode> country();

    /** A note for readers. */
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

    /** Builds a funder. */
    final class Builder extends ImmutableFunder.Builder {
        /** Creates a builder with nothing set; note and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Funder build() {
            return BuilderCheck.build(Funder.class, this, super::build);
        }
    }
}
