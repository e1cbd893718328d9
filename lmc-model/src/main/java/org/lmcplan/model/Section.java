package org.lmcplan.model;

import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** A numbered section of the plan's text, verbatim, without its subsections. */
public sealed interface Section extends Extensible permits ImmutableSection {

    /** The section number; that of a chapter has one part. */
    SectionNumber number();

    /** The heading, without number and closing punctuation. */
    String title();

    /** The text below the heading; empty if the section has only a heading. */
    Optional<String> body();

    /** Unofficial translations of the heading. */
    LocalizedText titleGloss();

    @Override
    Extensions extensions();

    /** Returns whether the title or the body contains these words. */
    default boolean holds(String words) {
        Objects.requireNonNull(words, "words");
        return title().contains(words)
                || body().filter(text -> text.contains(words)).isPresent();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a section; rejects a text that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutableSection.Builder {
        /** Creates a builder with nothing set; gloss of title and extensions default to none. */
        public Builder() {
            titleGloss(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Section build() {
            Section value = BuilderCheck.build(Section.class, this, super::build);
            BuilderCheck.refuse(Section.class, value.number(), "title", TextRules.complaint(value.title()));
            BuilderCheck.refuse(
                    Section.class, value.number(), "body", value.body().flatMap(TextRules::complaint));
            return value;
        }
    }
}
