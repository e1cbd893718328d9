package org.lmcplan.model.evidence;

import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;

/** What became of a body. Its targets are the mechanisms of the plan that are meant. */
public sealed interface BodyRecord extends EvidenceRecord permits ImmutableBodyRecord {

    @Override
    default EvidenceKind kind() {
        return EvidenceKind.BODY;
    }

    /** What became of it. */
    BodyStep step();

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
    final class Builder extends ImmutableBodyRecord.Builder {
        /** Nothing set; texts and extensions default to none, and the date is the one it happened on. */
        public Builder() {
            title(LocalizedText.none());
            dating(Dating.ON);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }
    }
}
