package org.lmcplan.model;

import java.net.URI;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A public document or web page that the plan document cites.
 *
 * <p>The ids of sources are separate from those of elements: sources are cited and not part of the plan.
 */
public sealed interface Source extends Extensible permits ImmutableSource {

    /** The id used to cite it. */
    Slug id();

    /** Its title in the languages in which the title was seen; may be empty. */
    LocalizedText title();

    /** The publisher. */
    Optional<String> publisher();

    /** The {@link WebAddress} where it can be read; empty if it exists only in print or was not seen online. */
    Optional<URI> address();

    /** The date of publication. */
    Optional<PartialDate> published();

    /** A note for readers who use the source. */
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

    /**
     * Builds a source; rejects a text that is blank or that {@link TextRules} rejects, and an address that is not a
     * {@link WebAddress}.
     */
    final class Builder extends ImmutableSource.Builder {
        /** Creates a builder with nothing set; title, note and extensions default to none. */
        public Builder() {
            title(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Source build() {
            Source value = BuilderCheck.build(Source.class, this, super::build);
            BuilderCheck.refuse(
                    Source.class, value.id(), "publisher", value.publisher().flatMap(TextRules::complaint));
            BuilderCheck.refuse(
                    Source.class, value.id(), "address", value.address().flatMap(WebAddress::complaint));
            return value;
        }
    }
}
