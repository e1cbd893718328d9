package org.lmcplan.model;

import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** Money that the text promises or assigns to a line. */
public sealed interface BudgetItem extends Extensible permits ImmutableBudgetItem {

    /** The amount. */
    Money amount();

    /** The years or months for which it is meant, if stated. */
    Optional<Term> period();

    /** Who pays: a member, an actor, a partner, or a mechanism such as a fund; empty if not stated. */
    Optional<PartyId> funder();

    /** What a reader must know about the amount. */
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

    /** Builds a budget item. */
    final class Builder extends ImmutableBudgetItem.Builder {
        /** Creates a builder with nothing set; all texts and extensions default to none. */
        public Builder() {
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public BudgetItem build() {
            return BuilderCheck.build(BudgetItem.class, this, super::build);
        }
    }
}
