package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A record that money was offered, allocated or spent. Its countries are the recipients.
 *
 * <p>A negative amount is allowed here. Unless it {@linkplain #corrects() corrects} another, it makes no sense; a rule reports it.
 */
public sealed interface MoneyRecord extends EvidenceRecord permits ImmutableMoneyRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.MONEY;
    }

    /** The stage of the money. */
    MoneyStage stage();

    /** The amount; empty if a source says that money was given, but not how much. */
    Optional<Money> amount();

    /** The period that the money is for, such as a fiscal year, if it is another than the date. */
    Optional<Term> period();

    /** The id of the funder: an element of the plan, such as {@code special-fund}, or a {@link Funder}. */
    Optional<Slug> funder();

    /** The id of the cooperation area or priority area, if the money is for the area as a whole. */
    Optional<Slug> area();

    /** The id of the {@link Project} that receives it. */
    Optional<Slug> project();

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

    /** Builds a money record. */
    final class Builder extends ImmutableMoneyRecord.Builder {
        /** Creates a builder with nothing set; title, note and extensions default to none, dating to {@link Dating#ON}. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public MoneyRecord build() {
            return BuilderCheck.build(MoneyRecord.class, this, super::build);
        }
    }
}
