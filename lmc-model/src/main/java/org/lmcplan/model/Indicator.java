package org.lmcplan.model;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** Something that can be measured or counted, by which promises are judged: its unit, where it starts and what it is to reach. A count that a
 * line promises, such as 300 officials to be trained, is an indicator of that line. */
public sealed interface Indicator extends PlanElement permits ImmutableIndicator {

    @Override
    Slug id();

    /** What is measured, by language. */
    LocalizedText title();

    /** The ids of the commitments, goals, pillars and areas that it measures. */
    List<ElementId> measures();

    /** The unit, by language: per cent, officials, MtCO2e. */
    LocalizedText unit();

    /** Whether more or less is better; empty if targets and baseline show it. */
    Optional<IndicatorDirection> direction();

    /** Where it starts; empty if the text does not say. */
    Optional<IndicatorBaseline> baseline();

    /** What it is to reach, one after another or under several conditions. */
    List<IndicatorTarget> targets();

    @Override
    List<FormerId> succeeds();

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

    /** Builds an indicator. */
    final class Builder extends ImmutableIndicator.Builder {
        /** Creates a builder with nothing set; all texts and extensions default to none. */
        public Builder() {
            title(LocalizedText.none());
            unit(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Indicator build() {
            return BuilderCheck.build(Indicator.class, this, super::build);
        }
    }
}
