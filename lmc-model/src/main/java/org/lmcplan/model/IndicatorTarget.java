package org.lmcplan.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.text.BuilderCheck;

/** What an indicator is to show. One of value, change, percent and text says it. */
public sealed interface IndicatorTarget extends Extensible permits ImmutableIndicatorTarget {

    /** The value to be reached, in the unit of the indicator. */
    Optional<BigDecimal> value();

    /** The change from the baseline, in the unit of the indicator; negative for a reduction. */
    Optional<BigDecimal> change();

    /** The change in per cent of the baseline; negative for a reduction. */
    Optional<BigDecimal> percent();

    /** The state to be reached in words, by language, if it is no number. */
    LocalizedText text();

    /** When it is to be reached; empty if the text does not say. */
    Optional<PartialDate> by();

    /** On what condition, by language: with international support. */
    LocalizedText condition();

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

    /** Builds an indicator target. */
    final class Builder extends ImmutableIndicatorTarget.Builder {
        /** Creates a builder with nothing set; all texts and extensions default to none. */
        public Builder() {
            text(LocalizedText.none());
            condition(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public IndicatorTarget build() {
            IndicatorTarget value = BuilderCheck.build(IndicatorTarget.class, this, super::build);
            long ways = Stream.of(value.value(), value.change(), value.percent())
                            .filter(Optional::isPresent)
                            .count()
                    + (value.text().isEmpty() ? 0 : 1);
            BuilderCheck.refuse(
                    IndicatorTarget.class,
                    "",
                    "value",
                    ways == 1
                            ? Optional.empty()
                            : Optional.of("or one of change, percent and text must be set, and not more than one"));
            return value;
        }
    }
}
