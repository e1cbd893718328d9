package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A record of a public statement: an announcement, a call, a declaration.
 *
 * <p>It shows what was said, not that it came true.
 */
public sealed interface StatementRecord extends EvidenceRecord permits ImmutableStatementRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.STATEMENT;
    }

    /** The speaker, if the countries and participants do not make it obvious. */
    Optional<String> speaker();

    /** What it says about what it concerns; empty if it only mentions it. */
    Optional<StatementContent> says();

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

    /** Builds a statement record; rejects a speaker that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutableStatementRecord.Builder {
        /** Creates a builder with nothing set; title, note and extensions default to none, dating to {@link Dating#ON}. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public StatementRecord build() {
            StatementRecord value = BuilderCheck.build(StatementRecord.class, this, super::build);
            BuilderCheck.refuse(
                    StatementRecord.class,
                    value.id(),
                    "speaker",
                    value.speaker().flatMap(TextRules::complaint));
            return value;
        }
    }
}
