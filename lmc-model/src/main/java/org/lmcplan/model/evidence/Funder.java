package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Names;
import org.lmcplan.model.Slug;

/** Somebody who gives money and is not an element of the plan. */
public sealed interface Funder extends Extensible permits ImmutableFunder {

    /** The id by which funding names it. */
    Slug id();

    /** What it is called. */
    Names names();

    /** Its country, where it is a state or belongs to one. */
    Optional<CountryCode> country();

    /** What a reader must know about it. */
    LocalizedText note();

    @Override
    Extensions extensions();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of one. */
    final class Builder extends ImmutableFunder.Builder {
        /** Nothing set; texts and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
