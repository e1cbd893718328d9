package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Term;

/** A report that was published or adopted. */
public sealed interface ReportRecord extends EvidenceRecord permits ImmutableReportRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.REPORT;
    }

    /** The years it reports on. */
    Optional<Term> period();

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

    /** Collects the parts of one. */
    final class Builder extends ImmutableReportRecord.Builder {
        /** Nothing set; texts and extensions default to none, and the date is the one it happened on. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
