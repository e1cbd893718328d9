package org.lmcplan.model.evidence;

import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.BuilderCheck;

/** The number of a joint meeting in one of the series that it belongs to. */
public sealed interface SeriesNumber extends Extensible permits ImmutableSeriesNumber {

    /** The id of the mechanism whose series it is. */
    Slug mechanism();

    /** Its number in that series, from 1. */
    int number();

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

    /** Builds the number of a meeting; rejects a number below 1. */
    final class Builder extends ImmutableSeriesNumber.Builder {
        /** Creates a builder with nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public SeriesNumber build() {
            SeriesNumber value = BuilderCheck.build(SeriesNumber.class, this, super::build);
            BuilderCheck.refuse(
                    SeriesNumber.class, value.mechanism(), "number", MeetingNumbers.complaint(value.number()));
            return value;
        }
    }
}
