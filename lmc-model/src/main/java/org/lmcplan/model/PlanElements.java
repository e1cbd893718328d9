package org.lmcplan.model;

import java.util.List;
import java.util.function.Function;

/** The lists of elements that a plan holds, by the key of each in a plan document. */
final class PlanElements {

    record Listed(String key, Function<Plan, List<? extends PlanElement>> list) {}

    /** In the order of the document. */
    static final List<Listed> LISTS = List.of(
            new Listed("predecessors", Plan::predecessors),
            new Listed("goals", Plan::goals),
            new Listed("principles", Plan::principles),
            new Listed("pillars", Plan::pillars),
            new Listed("priorityAreas", Plan::priorityAreas),
            new Listed("cooperationAreas", Plan::cooperationAreas),
            new Listed("statements", Plan::statements),
            new Listed("commitments", Plan::commitments),
            new Listed("mechanisms", Plan::mechanisms),
            new Listed("instruments", Plan::instruments),
            new Listed("programmes", Plan::programmes),
            new Listed("partners", Plan::partners),
            new Listed("initiatives", Plan::initiatives),
            new Listed("actors", Plan::actors));

    private PlanElements() {}
}
