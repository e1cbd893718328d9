package org.lmcplan.model.evidence;

import java.util.List;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;

/**
 * What shows that something is done about a plan: a record of what happened, or a project.
 *
 * <p>It may be unfinished or faulty, without a source or naming what the plan does not hold: that is for rules to say.
 */
public sealed interface Evidence extends Extensible permits EvidenceRecord, Project {

    /** The id, unique among the records and projects of a register. */
    Slug id();

    /** The states that take part or that it is about. */
    List<CountryCode> countries();

    /** The commitments it bears on. One event can bear on several, and several on one. */
    List<CommitmentId> commitments();

    /** The ids of the mechanisms, instruments, programmes and partners of the plan it bears on. */
    List<Slug> targets();

    /** The sources that tell of it. */
    List<Citation> citations();

    /** How far it can be relied on. */
    Confidence confidence();

    /** What a reader must know to use it. */
    LocalizedText note();

    /** Whether a source says so; one that denies it does not. */
    default boolean sourced() {
        return citations().stream().anyMatch(citation -> citation.stance() != Stance.DENIES);
    }

    /** Whether a source gives a detail otherwise or denies it. */
    default boolean contested() {
        return citations().stream().anyMatch(citation -> citation.stance() != Stance.CONFIRMS);
    }
}
