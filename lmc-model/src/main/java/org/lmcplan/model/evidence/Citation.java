package org.lmcplan.model.evidence;

import java.net.URI;
import java.util.Optional;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.WebAddress;

/**
 * A source that tells of an event, with what it says of it.
 *
 * <p>Sources may disagree. Each keeps its own claim, and its own date and amount where they are not those of the record; the
 * record holds what its editor takes to be true.
 */
public sealed interface Citation extends Extensible permits ImmutableCitation {

    /** The headline of the page or document. */
    LocalizedText title();

    /** Who published it. */
    Optional<String> publisher();

    /** Where it can be read, a {@link WebAddress}; empty for what exists in print only. */
    Optional<URI> address();

    /** When it was published. */
    Optional<PartialDate> published();

    /** What it says, in its own words and language. */
    LocalizedText claim();

    /** Whether that is what the record says. */
    Stance stance();

    /** When it happened according to this source, where that is not the date of the record. */
    Optional<PartialDate> date();

    /** The amount according to this source, where that is not the amount of the record. */
    Optional<Money> amount();

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
    final class Builder extends ImmutableCitation.Builder {
        /** Nothing set; texts and extensions default to none, and the source is taken to confirm the record. */
        public Builder() {
            title(LocalizedText.none());
            claim(LocalizedText.none());
            stance(Stance.CONFIRMS);
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Citation build() {
            Citation value = super.build();
            value.publisher().ifPresent(TextRules::requireWords);
            value.address().ifPresent(WebAddress::require);
            return value;
        }
    }
}
