package org.lmcplan.model;

import java.util.Optional;

/**
 * A place in the plan's text that something was read from: a section, and the words in it.
 */
public sealed interface Passage extends Extensible permits ImmutablePassage {

    /** The section. */
    SectionNumber section();

    /** The words, as they stand in the section's title or body; empty where the section as a whole is meant. */
    Optional<String> quote();

    @Override
    Extensions extensions();

    /** The section as a whole. */
    static Passage of(SectionNumber section) {
        return builder().section(section).build();
    }

    /** Words in a section. */
    static Passage of(SectionNumber section, String quote) {
        return builder().section(section).quote(quote).build();
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
    final class Builder extends ImmutablePassage.Builder {
        /** Nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Passage build() {
            Passage value = super.build();
            value.quote().ifPresent(TextRules::requireWords);
            return value;
        }
    }
}
