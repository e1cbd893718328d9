package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.text.BuilderCheck;

/** Money for a project from one funder. */
public sealed interface Funding extends Extensible permits ImmutableFunding {

    /** The id of the funder: an element of the plan, such as {@code special-fund}, or a {@link Funder}. */
    Slug funder();

    /** The stage of the money. */
    MoneyStage stage();

    /** The amount; empty if a source says that the funder pays, but not how much. */
    Optional<Money> amount();

    /** When the money was offered, allocated or spent. */
    Optional<PartialDate> date();

    /** The period that the money is for. */
    Optional<Term> period();

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

    /** Builds a funding. */
    final class Builder extends ImmutableFunding.Builder {
        /** Creates a builder with nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Funding build() {
            return BuilderCheck.build(Funding.class, this, super::build);
        }
    }
}
