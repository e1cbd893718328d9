package org.lmcplan.model;

import java.util.List;
import java.util.Optional;

/**
 * One clause of the text that promises something, coded along separate axes that are never folded into one.
 *
 * <p>It has no owner, deadline, indicator or amount: the text states none.
 */
public sealed interface Commitment extends Clause permits ImmutableCommitment {

    @Override
    CommitmentId id();

    @Override
    default SectionNumber section() {
        return id().section();
    }

    /** The verb phrase that carries the promise, verbatim. */
    Marker marker();

    /** How firmly the wording binds, judged from the marker. */
    Force force();

    /** What is to be done, in the order of the clause. */
    List<Act> acts();

    /** How often or when; empty where the clause does not say. */
    Optional<Cadence> cadence();

    /** The ids of the {@link CommitmentTarget}s it names. */
    List<Slug> targets();

    /** The ids of the {@link Actor}s, other than the member states, that it names as taking part. */
    List<Slug> actors();

    /** The ids of the {@link Actor}s or {@link Partner}s outside the members that it calls upon. */
    List<Slug> addressees();

    /** How the items that it lists are to be taken, where that is not simply all of them. */
    Optional<Listing> listing();

    @Override
    LocalizedText gloss();

    @Override
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

    /** Builds one; refuses a text that is blank or that {@link TextRules} refuses. */
    final class Builder extends ImmutableCommitment.Builder {
        /** Nothing set; texts about the value and extensions default to none. */
        public Builder() {
            gloss(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Commitment build() {
            Commitment value = super.build();
            TextRules.requireWords(value.quote());
            return value;
        }
    }
}
