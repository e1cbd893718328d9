package org.lmcplan.model;

/**
 * A clause that is not a commitment: what the plan rests on, complements or aims at.
 */
public sealed interface PlanStatement extends Clause permits ImmutablePlanStatement {

    @Override
    Slug id();

    /** What the clause does instead of promising. */
    StatementKind kind();

    @Override
    LocalizedText gloss();

    @Override
    LocalizedText note();

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

    /** Builds one; refuses a text that is blank or that {@link TextRules} refuses. */
    final class Builder extends ImmutablePlanStatement.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            gloss(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public PlanStatement build() {
            PlanStatement value = super.build();
            TextRules.requireWords(value.quote());
            return value;
        }
    }
}
