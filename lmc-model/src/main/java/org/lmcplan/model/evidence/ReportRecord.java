package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Term;
import org.lmcplan.model.text.BuilderCheck;

/** A record that a report was published or adopted. */
public sealed interface ReportRecord extends EvidenceRecord permits ImmutableReportRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.REPORT;
    }

    /** The period covered by the report: years, or months such as those of a fiscal year. */
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

    /** Builds a report record. */
    final class Builder extends ImmutableReportRecord.Builder {
        /** Creates a builder with nothing set; title, note and extensions default to none, dating to {@link Dating#ON}. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public ReportRecord build() {
            return BuilderCheck.build(ReportRecord.class, this, super::build);
        }
    }
}
