package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;

/** Where something happened, as far as it is known. */
public sealed interface Venue extends Extensible permits ImmutableVenue {

    /** The country. */
    Optional<CountryCode> country();

    /** The town or the like. */
    LocalizedText locality();

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
    final class Builder extends ImmutableVenue.Builder {
        /** Nothing set; texts and extensions default to none. */
        public Builder() {
            locality(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
