package org.lmcplan.io;

import static org.lmcplan.io.GoldenElements.ACTOR;
import static org.lmcplan.io.GoldenElements.COMMITMENT;
import static org.lmcplan.io.GoldenElements.COOPERATION_AREA;
import static org.lmcplan.io.GoldenElements.GOAL;
import static org.lmcplan.io.GoldenElements.INITIATIVE;
import static org.lmcplan.io.GoldenElements.INSTRUMENT;
import static org.lmcplan.io.GoldenElements.MECHANISM;
import static org.lmcplan.io.GoldenElements.PARTNER;
import static org.lmcplan.io.GoldenElements.PILLAR;
import static org.lmcplan.io.GoldenElements.PREDECESSOR;
import static org.lmcplan.io.GoldenElements.PRINCIPLE;
import static org.lmcplan.io.GoldenElements.PRIORITY_AREA;
import static org.lmcplan.io.GoldenElements.PROGRAMME;
import static org.lmcplan.io.GoldenElements.STATEMENT;
import static org.lmcplan.io.GoldenParts.ADOPTION;
import static org.lmcplan.io.GoldenParts.MEMBER;
import static org.lmcplan.io.GoldenParts.NAMES;
import static org.lmcplan.io.GoldenParts.SECTION;
import static org.lmcplan.io.GoldenParts.SOURCE;
import static org.lmcplan.io.GoldenParts.TERM;

import org.lmcplan.model.Edition;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;

/** A plan with one element of each type. */
final class GoldenPlan {

    static final Plan PLAN = Plan.builder()
            .id(Slug.of("golden-plan"))
            .names(NAMES)
            .language(LanguageTag.CHINESE)
            .edition(Edition.ABSTRACT)
            .term(TERM)
            .adopted(ADOPTION)
            .title("五年行动计划:“摘要”")
            .textSource(Slug.of("gazette"))
            .addMembers(MEMBER)
            .addSources(SOURCE)
            .addSections(SECTION)
            .addPredecessors(PREDECESSOR)
            .addGoals(GOAL)
            .addPrinciples(PRINCIPLE)
            .addPillars(PILLAR)
            .addPriorityAreas(PRIORITY_AREA)
            .addCooperationAreas(COOPERATION_AREA)
            .addStatements(STATEMENT)
            .addCommitments(COMMITMENT)
            .addMechanisms(MECHANISM)
            .addInstruments(INSTRUMENT)
            .addProgrammes(PROGRAMME)
            .addPartners(PARTNER)
            .addInitiatives(INITIATIVE)
            .addActors(ACTOR)
            .build();

    private GoldenPlan() {}
}
