package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.text.BuilderCheck;

/** The place where an event happened, as far as it is known. */
public sealed interface Venue extends Extensible permits ImmutableVenue {

    /** The country. */
    Optional<CountryCode> country();

    /** The town or other locality. */
    LocalizedText locality();

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

    /** Builds a venue. */
    final class Builder extends ImmutableVenue.Builder {
        /** Creates a builder with nothing set; locality and extensions default to none. */
        public Builder() {
            locality(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Venue build() {
            return BuilderCheck.build(Venue.class, this, super::build);
        }
    }
}
