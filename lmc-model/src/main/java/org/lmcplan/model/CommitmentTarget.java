package org.lmcplan.model;

/**
 * What a commitment can be about by name: a body or meeting, a document, a programme, or an outside partner.
 *
 * <p>The lifecycle is that of the text. What became of it since is a matter of evidence.
 */
public sealed interface CommitmentTarget extends NamedElement permits Mechanism, Instrument, Programme, Partner {

    /** How far along it is, in the words of the plan. */
    Lifecycle lifecycle();
}
