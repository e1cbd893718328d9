package org.lmcplan.model.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A record that something was measured or counted: the value of an indicator of the plan, or a number that a source publishes, such
 * as the number of projects.
 */
public sealed interface MeasurementRecord extends EvidenceRecord permits ImmutableMeasurementRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.MEASUREMENT;
    }

    /** The id of the {@link org.lmcplan.model.Indicator} of the plan; empty for a number that the plan does not ask for. */
    Optional<Slug> indicator();

    /** The value, in the unit of the indicator or in the {@linkplain #unit() unit} given here. */
    Optional<BigDecimal> value();

    /** The result in words, by language, if it is no number. */
    LocalizedText text();

    /** The unit, by language; may be left out if an indicator is named. */
    LocalizedText unit();

    /** The period that the value is for, if it is another than the date. */
    Optional<Term> period();

    @Override
    LocalizedText title();

    @Override
    Dating dating();

    @Override
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

    /** Builds a measurement record; rejects one with neither a value nor a text, or with both. */
    final class Builder extends ImmutableMeasurementRecord.Builder {
        /** Creates a builder with nothing set; all texts and extensions default to none, dating to {@link Dating#ON}. */
        public Builder() {
            text(LocalizedText.none());
            unit(LocalizedText.none());
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public MeasurementRecord build() {
            MeasurementRecord value = BuilderCheck.build(MeasurementRecord.class, this, super::build);
            BuilderCheck.refuse(
                    MeasurementRecord.class,
                    value.id(),
                    "value",
                    value.value().isPresent() == value.text().isEmpty()
                            ? Optional.empty()
                            : Optional.of("or text must be set, and not both"));
            return value;
        }
    }
}
