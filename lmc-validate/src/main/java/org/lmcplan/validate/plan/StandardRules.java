package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Rule;

/** The rules on plans that ship with the library. */
public final class StandardRules {

    private static final Catalogue<Rule<?>> CATALOGUE = Catalogue.of(
            "1",
            List.<Rule<?>>of(
                    new IdsAreUnique(),
                    new ReferencesResolve(),
                    new EveryElementCites(),
                    new CommitmentsAreCountedInOrder(),
                    new ListsNameEachOnce(),
                    new SourcesAreUsed(),
                    new MembersAreDistinct(),
                    new SectionsAreInOrder(),
                    new SectionsLeaveNoGap(),
                    new SectionsAreNotTooDeep(),
                    new HeadingsStandOverSomething(),
                    new TextStandsInLeaves(),
                    new HeadingsOfOneSectionDiffer(),
                    new HeadingsArePlain(),
                    new QuotesStandInTheText(),
                    new QuotesDoNotOverlap(),
                    new EveryClauseIsAccountedFor(),
                    new ClausesAreSingle(),
                    new PassagesGiveWords(),
                    new WhatIsNamedStandsInTheLine(),
                    new TextIsRead(),
                    new OfficialNamesHaveASource(),
                    new UnofficialNamesSayTheirBasis(),
                    new OfficialNamesNeedNoBasis(),
                    new NamesAreDistinct(),
                    new AliasesAddSomething(),
                    new ElementsAreNamedInTheLanguageOfTheText(),
                    new NamesAreTranslated(),
                    new TextsAreTranslated(),
                    new HeadingsNameTheirPillar(),
                    new OfficialNamesStandInTheText(),
                    new MarkerStandsInTheQuote(),
                    new GoverningVerbGivesTheForce(),
                    new PlainVerbGivesTheForce(),
                    new MarkerKeepsTheGoverningVerb(),
                    new NothingTentativeExists(),
                    new LifecycleFollowsTheForce(),
                    new ActsFitTheirTargets(),
                    new RecurrenceNeedsAnOccasion(),
                    new CadenceStandsInTheQuote(),
                    new UrgingNamesTheUrged(),
                    new ListingFollowsTheWords(),
                    new EveryCommitmentActs(),
                    new OnlyWhatIsThereIsContinued(),
                    new WhatIsCreatedIsNotThere(),
                    new ThereAreThreePillars(),
                    new ThereAreFivePriorityAreas(),
                    new EveryPillarIsServed(),
                    new EveryPriorityAreaIsServed(),
                    new AreasStandUnderTheirPillar(),
                    new SectionsHoldOneArea(),
                    new AreasAreLeaves(),
                    new LeavesAreAreas(),
                    new GoalMarkersStandInTheirWords(),
                    new YearsInNamesAreCoded(),
                    new InstrumentsFitTheTerm(),
                    new PredecessorsEndBefore(),
                    new PlanNamesStateItsTerm(),
                    new AdoptedBeforeTheTermEnds(),
                    new AdoptionLiesInThePast(),
                    new SourcesLieInThePast(),
                    new SourcesCanBeFound(),
                    new SourcesNameTheirPublisher(),
                    new SourcesAreDated(),
                    new SourcesHaveAddressesOfTheirOwn(),
                    new AdoptionIsReportedAfterwards(),
                    new YearsAreCountedRight(),
                    new TextKeepsItsDirection(),
                    new NothingInvisibleStandsInText(),
                    new TextIsNormalized(),
                    new WordsKeepToOneScript(),
                    new LettersAndDigitsAreHalfWidth(),
                    new TextHasNoBlankEdges(),
                    new BracketsAreClosed(),
                    new NamesAreInTheirScript(),
                    new AreasHaveCommitments(),
                    new TargetsAreNamed(),
                    new ActorsAreNamed(),
                    new AreasCanBeTracked(),
                    new DeliveriesHaveATarget()));

    private StandardRules() {}

    /** All rules, in the order of their ids. */
    public static Catalogue<Rule<?>> catalogue() {
        return CATALOGUE;
    }
}
