package org.lmcplan.model;

import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** A passage of the plan's text that an element was read from: a section, optionally with the exact words. */
public sealed interface Passage extends Extensible permits ImmutablePassage {

    /** The section. */
    SectionNumber section();

    /** The words, verbatim from the section's title or body; empty if the whole section is meant. */
    Optional<String> quote();

    @Override
    Extensions extensions();

    /** Returns a whole section as a passage. */
    static Passage of(SectionNumber section) {
        return builder().section(section).build();
    }

    /** Returns these words of a section as a passage. */
    static Passage of(SectionNumber section, String quote) {
        return builder().section(section).quote(quote).build();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a passage; rejects a text that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutablePassage.Builder {
        /** Creates a builder with nothing set; extensions default to none. */
        public Builder() {
            extensions(Extensions.none());
        }

        @Override
        public Passage build() {
            Passage value = BuilderCheck.build(Passage.class, this, super::build);
            BuilderCheck.refuse(Passage.class, "", "quote", value.quote().flatMap(TextRules::complaint));
            return value;
        }
    }
}
