package org.lmcplan.model;

import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** A numbered section of the plan's text, verbatim, without its subsections. */
public sealed interface Section extends Extensible permits ImmutableSection {

    /** The section number; that of a chapter has one part. */
    SectionNumber number();

    /** The number or name as printed, if it is another than the number: Annex II, 3 bis, 第一条. */
    Optional<String> label();

    /** The heading, without number and closing punctuation. */
    String title();

    /** The text below the heading; empty if the section has only a heading. A line break ends a paragraph. */
    Optional<String> body();

    /** Unofficial translations of the heading. */
    LocalizedText titleGloss();

    /** The heading in the further authentic texts, by language. */
    LocalizedText authenticTitles();

    /** The text in the further authentic texts, by language. */
    LocalizedText authenticBodies();

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
        /** Creates a builder with nothing set; texts by language and extensions default to none. */
        public Builder() {
            titleGloss(LocalizedText.none());
            authenticTitles(LocalizedText.none());
            authenticBodies(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Section build() {
            Section value = BuilderCheck.build(Section.class, this, super::build);
            BuilderCheck.refuse(Section.class, value.number(), "title", TextRules.complaint(value.title()));
            BuilderCheck.refuse(
                    Section.class, value.number(), "body", value.body().flatMap(TextRules::complaint));
            BuilderCheck.refuse(
                    Section.class, value.number(), "label", value.label().flatMap(TextRules::complaint));
            return value;
        }
    }
}
