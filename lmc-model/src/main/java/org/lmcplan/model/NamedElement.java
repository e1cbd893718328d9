package org.lmcplan.model;

import java.util.List;

/** An element of the plan that has a name. */
public sealed interface NamedElement extends PlanElement
        permits Actor, Goal, Initiative, Phase, Pillar, Predecessor, Principle, PriorityArea, CommitmentTarget {

    @Override
    Slug id();

    /** Its names. */
    Names names();

    @Override
    List<Passage> readFrom();
}
