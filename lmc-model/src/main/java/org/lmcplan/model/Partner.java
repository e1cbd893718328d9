package org.lmcplan.model;

import java.util.List;
import org.lmcplan.model.text.BuilderCheck;

/** An organisation or framework outside the cooperation, or a status that outsiders may be granted. */
public sealed interface Partner extends CommitmentTarget permits ImmutablePartner {

    /** The kind of the partner. */
    PartnerKind kind();

    /** What kind it is, by language, if it is {@link PartnerKind#OTHER}. */
    LocalizedText kindLabel();

    @Override
    List<FormerId> succeeds();

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

    /** Builds a partner. */
    final class Builder extends ImmutablePartner.Builder {
        /** Creates a builder with nothing set; kind label, note and extensions default to none. */
        public Builder() {
            kindLabel(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Partner build() {
            Partner value = BuilderCheck.build(Partner.class, this, super::build);
            KindLabels.check(Partner.class, value.id(), value.kind() == PartnerKind.OTHER, value.kindLabel());
            return value;
        }
    }
}
