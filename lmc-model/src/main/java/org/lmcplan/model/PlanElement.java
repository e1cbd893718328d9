package org.lmcplan.model;

import java.util.List;

/** Something that was read into the plan's text: addressable by id, and citing what it was read from. */
public sealed interface PlanElement extends Extensible permits NamedElement, Clause, CooperationArea {

    /** The id, unique within the plan. */
    ElementId id();

    /** The places in the text it was read from. */
    List<Passage> readFrom();

    /** Why it was coded so, where that is not plain from the text. */
    LocalizedText note();
}
