package org.lmcplan.model.evidence;

import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.text.BuilderCheck;

/** A record that a body was established or upgraded. Its targets are the mechanisms of the plan concerned. */
public sealed interface BodyRecord extends EvidenceRecord permits ImmutableBodyRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.BODY;
    }

    /** What happened to the body. */
    BodyStep step();

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

    /** Builds a body record. */
    final class Builder extends ImmutableBodyRecord.Builder {
        /** Creates a builder with nothing set; title, note and extensions default to none, dating to {@link Dating#ON}. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public BodyRecord build() {
            return BuilderCheck.build(BodyRecord.class, this, super::build);
        }
    }
}
