package org.lmcplan.model;

import org.immutables.value.Value;
import org.lmcplan.model.style.ModelStyle;

/**
 * The types whose implementations are generated. They are listed here instead of being annotated one by one, so that their
 * class files do not mention the generator; this class is left out of the jar.
 */
@ModelStyle
@SuppressWarnings("immutables:from") // the type of the id is narrower in the values than in their supertypes
@Value.Include({
    Actor.class,
    Adoption.class,
    Alias.class,
    Commitment.class,
    CooperationArea.class,
    Goal.class,
    AuthenticText.class,
    BudgetItem.class,
    Indicator.class,
    IndicatorBaseline.class,
    IndicatorTarget.class,
    Phase.class,
    Revision.class,
    Initiative.class,
    Instrument.class,
    Mechanism.class,
    Member.class,
    Name.class,
    Partner.class,
    Passage.class,
    Pillar.class,
    Plan.class,
    Predecessor.class,
    Principle.class,
    PriorityArea.class,
    Programme.class,
    Section.class,
    Source.class,
    PlanStatement.class
})
interface PlanValues {}
