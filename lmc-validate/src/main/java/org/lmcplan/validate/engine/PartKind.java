package org.lmcplan.validate.engine;

import java.util.List;
import java.util.function.Function;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.PlanHead;

/** The kinds of parts that a plan consists of, in the order of the document. */
public enum PartKind {
    PLAN("", PlanHead.class, plan -> List.of(PlanHead.of(plan))),
    MEMBER("members", Member.class, Plan::members),
    SOURCE("sources", Source.class, Plan::sources),
    SECTION("sections", Section.class, Plan::sections),
    PREDECESSOR("predecessors", Predecessor.class, Plan::predecessors),
    GOAL("goals", Goal.class, Plan::goals),
    PRINCIPLE("principles", Principle.class, Plan::principles),
    PILLAR("pillars", Pillar.class, Plan::pillars),
    PRIORITY_AREA("priorityAreas", PriorityArea.class, Plan::priorityAreas),
    COOPERATION_AREA("cooperationAreas", CooperationArea.class, Plan::cooperationAreas),
    STATEMENT("statements", PlanStatement.class, Plan::statements),
    COMMITMENT("commitments", Commitment.class, Plan::commitments),
    MECHANISM("mechanisms", Mechanism.class, Plan::mechanisms),
    INSTRUMENT("instruments", Instrument.class, Plan::instruments),
    PROGRAMME("programmes", Programme.class, Plan::programmes),
    PARTNER("partners", Partner.class, Plan::partners),
    INITIATIVE("initiatives", Initiative.class, Plan::initiatives),
    ACTOR("actors", Actor.class, Plan::actors);

    private final DocumentPath path;
    private final Class<?> type;
    private final Function<Plan, List<?>> list;

    PartKind(String key, Class<?> type, Function<Plan, List<?>> list) {
        this.path = key.isEmpty() ? DocumentPath.root() : DocumentPath.root().child(key);
        this.type = type;
        this.list = list;
    }

    /** Whether every part of this kind is one of these. */
    public boolean isA(Class<?> supertype) {
        return supertype.isAssignableFrom(type);
    }

    List<?> of(Plan plan) {
        return list.apply(plan);
    }

    /** Where the part at this index stands in the document. */
    DocumentPath path(int index) {
        return this == PLAN ? path : path.child(index);
    }
}
