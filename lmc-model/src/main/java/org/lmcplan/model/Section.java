package org.lmcplan.model;

import java.util.Optional;

/**
 * A numbered part of the plan's text, verbatim and without its subsections.
 */
public sealed interface Section extends Extensible permits ImmutableSection {

    /** Its number; a chapter has one part. */
    SectionNumber number();

    /** The heading, without number and closing punctuation. */
    String title();

    /** The text below the heading; empty where the section has a heading only. */
    Optional<String> body();

    /** The heading in other languages: translations for reading, never official. */
    LocalizedText titleGloss();

    @Override
    Extensions extensions();

    /** Whether words stand in this section's title or body. */
    default boolean holds(String words) {
        return title().contains(words)
                || body().filter(text -> text.contains(words)).isPresent();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds one; refuses a text that is blank or that {@link TextRules} refuses. */
    final class Builder extends ImmutableSection.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            titleGloss(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Section build() {
            Section value = super.build();
            TextRules.requireWords(value.title());
            value.body().ifPresent(TextRules::requireWords);
            return value;
        }
    }
}
