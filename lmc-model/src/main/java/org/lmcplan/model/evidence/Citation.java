package org.lmcplan.model.evidence;

import java.net.URI;
import java.util.Optional;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.WebAddress;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A source that reports an event, with what it says about it.
 *
 * <p>Sources may disagree. Each citation has its own claim, and its own date and amount if they differ from those of the
 * record. The record itself states what its editor considers true.
 */
public sealed interface Citation extends Extensible permits ImmutableCitation {

    /** The title of the page or document. */
    LocalizedText title();

    /** The publisher, as the source itself names it or by the address of its site. */
    Optional<String> publisher();

    /** The name of the publisher in other languages; never official. */
    LocalizedText publisherGloss();

    /** The {@link WebAddress} where it can be read; empty if it exists only in print. */
    Optional<URI> address();

    /** The date of publication. */
    Optional<PartialDate> published();

    /** What it says, in its own words and language. */
    LocalizedText claim();

    /** Whether the source agrees with the record. */
    Stance stance();

    /** The date of the event according to this source, if it differs from the record. */
    Optional<PartialDate> date();

    /** The amount according to this source, if it differs from the record. */
    Optional<Money> amount();

    /** A note for readers who use the source. */
    LocalizedText note();

    @Override
    Extensions extensions();

    /** Returns the name of the publisher in a language or, if it is not given in that one, as the source names it. */
    default Optional<String> publisherIn(LanguageTag language) {
        return publisherGloss().in(language).or(this::publisher);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a citation; rejects a text that is blank or that {@link TextRules} rejects, and an address that is not a
     * {@link WebAddress}.
     */
    final class Builder extends ImmutableCitation.Builder {
        /**
         * Creates a builder with nothing set; title, glosses, claim, note and extensions default to none, the stance to
         * {@link Stance#CONFIRMS}.
         */
        public Builder() {
            title(LocalizedText.none());
            publisherGloss(LocalizedText.none());
            claim(LocalizedText.none());
            stance(Stance.CONFIRMS);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Citation build() {
            Citation value = BuilderCheck.build(Citation.class, this, super::build);
            BuilderCheck.refuse(
                    Citation.class, "", "publisher", value.publisher().flatMap(TextRules::complaint));
            BuilderCheck.refuse(Citation.class, "", "address", value.address().flatMap(WebAddress::complaint));
            return value;
        }
    }
}
