package org.lmcplan.model.evidence;

import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.text.BuilderCheck;

/** A record that a document reached a stage. Its targets are the instruments of the plan concerned. */
public sealed interface DocumentRecord extends EvidenceRecord permits ImmutableDocumentRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.DOCUMENT;
    }

    /** The stage it reached. */
    DocumentStage stage();

    /** The edition of the document, from 1: a revised edition goes through the stages again. */
    int edition();

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

    /** Builds a document record. */
    final class Builder extends ImmutableDocumentRecord.Builder {
        /** Creates a builder with nothing set; edition defaults to 1, title, note and extensions to none, dating to {@link Dating#ON}. */
        public Builder() {
            edition(1);
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public DocumentRecord build() {
            DocumentRecord value = BuilderCheck.build(DocumentRecord.class, this, super::build);
            BuilderCheck.refuse(DocumentRecord.class, value.id(), "edition", MeetingNumbers.complaint(value.edition()));
            return value;
        }
    }
}
