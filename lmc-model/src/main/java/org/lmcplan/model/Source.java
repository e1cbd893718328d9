package org.lmcplan.model;

import java.net.URI;
import java.util.Optional;

/**
 * A public document or page that something in the plan document rests on.
 *
 * <p>Sources have ids of their own: they are cited, not part of the plan.
 */
public sealed interface Source extends Extensible permits ImmutableSource {

    /** The id by which the plan document cites it. */
    Slug id();

    /** Its headline in the languages in which it was seen; none where only its text was seen. */
    LocalizedText title();

    /** Who published it. */
    Optional<String> publisher();

    /** Where it can be read, a {@link WebAddress}; empty for what exists in print only or was not seen at an address. */
    Optional<URI> address();

    /** When it was published. */
    Optional<PartialDate> published();

    /** What a reader must know to use it. */
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

    /** Builds one; refuses a text that is blank or that {@link TextRules} refuses, and an address that is no {@link WebAddress}. */
    final class Builder extends ImmutableSource.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            title(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Source build() {
            Source value = super.build();
            value.publisher().ifPresent(TextRules::requireWords);
            value.address().ifPresent(WebAddress::require);
            return value;
        }
    }
}
