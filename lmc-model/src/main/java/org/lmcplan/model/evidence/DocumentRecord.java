package org.lmcplan.model.evidence;

import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;

/** A stage that a document reached. Its targets are the instruments of the plan that are meant. */
public sealed interface DocumentRecord extends EvidenceRecord permits ImmutableDocumentRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.DOCUMENT;
    }

    /** The stage. */
    DocumentStage stage();

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
    final class Builder extends ImmutableDocumentRecord.Builder {
        /** Nothing set; texts and extensions default to none, and the date is the one it happened on. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
