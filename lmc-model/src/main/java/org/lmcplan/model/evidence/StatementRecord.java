package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.TextRules;

/**
 * Something that was said in public: an announcement, a call, a declaration.
 *
 * <p>It shows that words were spoken, not that what they announce came about.
 */
public sealed interface StatementRecord extends EvidenceRecord permits ImmutableStatementRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.STATEMENT;
    }

    /** Who said it, where that is not plain from the countries and participants. */
    Optional<String> speaker();

    @Override
    LocalizedText title();

    @Override
    Dating dating();

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

    /** Builds one; refuses a speaker that is blank or that {@link TextRules} refuses. */
    final class Builder extends ImmutableStatementRecord.Builder {
        /** Nothing set; texts and extensions default to none, and the date is the one it happened on. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public StatementRecord build() {
            StatementRecord value = super.build();
            value.speaker().ifPresent(TextRules::requireWords);
            return value;
        }
    }
}
