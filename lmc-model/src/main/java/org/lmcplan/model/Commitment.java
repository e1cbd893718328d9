package org.lmcplan.model;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/**
 * A clause of the text that promises something, coded along separate axes that are never combined into one.
 *
 * <p>Parties, dates and amounts are coded where the text states them, and nowhere else. An {@link Indicator} that measures a
 * commitment names it.
 *
 * <pre>{@code
 * Commitment commitment = Commitment.builder()
 *         .id(CommitmentId.of("4.1.1-1"))
 *         .quote("每两年召开一次领导人会议")
 *         .marker(new Marker("召开"))
 *         .force(Force.DELIVER)
 *         .addAct(Act.HOLD)
 *         .cadence(new Cadence.EveryYears(2))
 *         .addTarget(Slug.of("leaders-meeting"))
 *         .build();
 * System.out.println(commitment.section()); // 4.1.1
 * }</pre>
 */
public sealed interface Commitment extends Clause permits ImmutableCommitment {

    @Override
    CommitmentId id();

    @Override
    default SectionNumber section() {
        return id().section();
    }

    @Override
    Optional<String> label();

    @Override
    String quote();

    /** The verb phrase that expresses the promise, verbatim. */
    Marker marker();

    /** How firmly the wording commits the members, judged from the marker. */
    Force force();

    /** What is to be done, in the order of the clause. */
    List<Act> acts();

    /** How often or when it is to happen; empty if the clause does not say. */
    Optional<Cadence> cadence();

    /** The months of each year in which it is to happen; empty if the clause does not say. */
    Optional<Season> season();

    /** On what condition, verbatim from the clause: 视情, with international support. Empty if there is none. */
    Optional<String> condition();

    /** When it is to begin; empty if the text does not say. */
    Optional<PartialDate> start();

    /** By when it is to be done; empty if the text does not say. */
    Optional<PartialDate> due();

    /** The id of the {@link Phase} in which it is to be done; empty if the text does not say. */
    Optional<Slug> phase();

    /** Whom the clause binds; empty if it binds all members. */
    List<PartyId> bound();

    /** Who is to lead, if the text says so. */
    List<PartyId> leads();

    /** Who is to support those who lead, if the text says so. */
    List<PartyId> supporters();

    /** Who is to benefit, if the text says so. */
    List<PartyId> beneficiaries();

    /** The bodies through which something is submitted or done. */
    List<PartyId> through();

    /** Who is to receive what is submitted, reported or provided. */
    List<PartyId> recipients();

    /** The money that the text promises or assigns to it. */
    List<BudgetItem> budget();

    /** The ids of the pillars, areas, goals and other commitments that the clause is about as a whole. */
    List<ElementId> about();

    /** The ids of the {@link CommitmentTarget}s that the clause names. */
    List<Slug> targets();

    /** The ids of the {@link Actor}s that the clause names as taking part, beside the member states. */
    List<Slug> actors();

    /** The ids of the outside {@link Actor}s or {@link Partner}s that the clause calls upon. */
    List<Slug> addressees();

    /** How to read the items that the clause lists; empty if it means exactly all of them. */
    Optional<Listing> listing();

    @Override
    LocalizedText authenticQuotes();

    @Override
    LocalizedText gloss();

    @Override
    List<FormerId> succeeds();

    @Override
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

    /** Builds a commitment; rejects a text that is blank or that {@link TextRules} rejects. */
    final class Builder extends ImmutableCommitment.Builder {
        /** Creates a builder with nothing set; texts by language and extensions default to none. */
        public Builder() {
            authenticQuotes(LocalizedText.none());
            gloss(LocalizedText.none());
            note(LocalizedText.none());
            extensions(Extensions.none());
        }

        @Override
        public Commitment build() {
            Commitment value = BuilderCheck.build(Commitment.class, this, super::build);
            BuilderCheck.refuse(Commitment.class, value.id(), "quote", TextRules.complaint(value.quote()));
            BuilderCheck.refuse(
                    Commitment.class, value.id(), "condition", value.condition().flatMap(TextRules::complaint));
            return value;
        }
    }
}
