package org.lmcplan.model;

import org.immutables.value.Value;

/**
 * A clause that is not a commitment: what the plan rests on, complements or aims at.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // the id is narrower here than in the supertype
public sealed interface Statement extends Clause permits ImmutableStatement {

    @Override
    Slug id();

    /** What the clause does instead of promising. */
    StatementKind kind();

    @Override
    @Value.Default
    default LocalizedText gloss() {
        return LocalizedText.none();
    }

    @Override
    @Value.Default
    default LocalizedText note() {
        return LocalizedText.none();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds one; refuses a text that {@link TextRules} refuses. */
    final class Builder extends ImmutableStatement.Builder {
        @Override
        public Statement build() {
            Statement value = super.build();
            TextRules.require(value.quote());
            return value;
        }
    }
}
