package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;

/**
 * Evidence of the progress of a plan: a record of an event, or a project.
 *
 * <p>It may be incomplete or wrong, for example without a source or with an id that the plan does not contain. Rules report
 * this.
 */
public sealed interface Evidence extends Extensible permits EvidenceRecord, Project {

    /** The id, unique among the records and projects of a register. */
    Slug id();

    /** The states that take part or are concerned. */
    List<CountryCode> countries();

    /** The ids of the commitments it concerns. One event can concern several commitments, and several events one commitment. */
    List<CommitmentId> commitments();

    /** The ids of the mechanisms, instruments, programmes and partners of the plan it concerns. */
    List<Slug> targets();

    /** The ids of the records and projects that it takes the place of, as a revised budget does; they no longer count. */
    List<Slug> replaces();

    /** The id of the record or project whose amount it corrects, as a refund does; its own amount may then be negative. */
    Optional<Slug> corrects();

    /** The id of the record or project that it is part of, as a phase of a programme is; amounts are not counted twice. */
    Optional<Slug> partOf();

    /** The sources that report it. */
    List<Citation> citations();

    /** How reliable it is. */
    Confidence confidence();

    /** A note for readers who use it. */
    LocalizedText note();

    /** Returns whether it has a source, not counting those that deny it. */
    default boolean sourced() {
        return citations().stream().anyMatch(citation -> citation.stance() != Stance.DENIES);
    }

    /** Returns whether a source contradicts a detail or denies it. */
    default boolean contested() {
        return citations().stream().anyMatch(citation -> citation.stance() != Stance.CONFIRMS);
    }
}
