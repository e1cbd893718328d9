package org.lmcplan.model;

/**
 * Something that a commitment names and is about: a body or meeting, a document, a programme, or an outside partner.
 *
 * <p>The lifecycle is the one stated in the text. Later developments are recorded as evidence.
 */
public sealed interface CommitmentTarget extends NamedElement permits Mechanism, Instrument, Programme, Partner {

    /** The stage that the target has reached, according to the plan's wording. */
    Lifecycle lifecycle();
}
