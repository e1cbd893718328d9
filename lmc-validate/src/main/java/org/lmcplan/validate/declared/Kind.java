package org.lmcplan.validate.declared;

import org.lmcplan.model.Actor;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.PlanHead;

/** The kinds of parts that a declared rule can be about. */
public enum Kind implements Coded {
    PLAN(PlanHead.class),
    MEMBER(Member.class),
    SOURCE(Source.class),
    SECTION(Section.class),
    PREDECESSOR(Predecessor.class),
    GOAL(Goal.class),
    PRINCIPLE(Principle.class),
    PILLAR(Pillar.class),
    PRIORITY_AREA(PriorityArea.class),
    COOPERATION_AREA(CooperationArea.class),
    STATEMENT(PlanStatement.class),
    COMMITMENT(Commitment.class),
    MECHANISM(Mechanism.class),
    INSTRUMENT(Instrument.class),
    PROGRAMME(Programme.class),
    PARTNER(Partner.class),
    INITIATIVE(Initiative.class),
    ACTOR(Actor.class);

    private final Class<?> type;

    Kind(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    boolean holds(Object part) {
        return type.isInstance(part);
    }
}
