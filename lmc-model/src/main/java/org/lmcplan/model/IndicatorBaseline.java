package org.lmcplan.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** The state from which an indicator starts. */
public sealed interface IndicatorBaseline extends Extensible permits ImmutableIndicatorBaseline {

    /** The value, in the unit of the indicator. */
    Optional<BigDecimal> value();

    /** The state in words, by language, if it is no number: business as usual. */
    LocalizedText text();

    /** When it was measured, or the year that the text refers to. */
    Optional<PartialDate> date();

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

    /** Builds an indicator baseline. */
    final class Builder extends ImmutableIndicatorBaseline.Builder {
        /** Creates a builder with nothing set; all texts and extensions default to none. */
        public Builder() {
            text(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public IndicatorBaseline build() {
            return BuilderCheck.build(IndicatorBaseline.class, this, super::build);
        }
    }
}
