package org.lmcplan.model;

import java.util.List;

/** An element of the coding of a plan. It has an id and cites the passages it was read from. */
public sealed interface PlanElement extends Extensible permits NamedElement, Clause, CooperationArea, Indicator {

    /** The id, unique within the plan. */
    ElementId id();

    /** The passages it was read from. */
    List<Passage> readFrom();

    /**
     * What it replaces: its ids, or those of the elements it was merged or split from, in an earlier version of the plan or in an
     * earlier plan.
     */
    List<FormerId> succeeds();

    /** The reason for the coding, if the text does not make it obvious. */
    LocalizedText note();
}
