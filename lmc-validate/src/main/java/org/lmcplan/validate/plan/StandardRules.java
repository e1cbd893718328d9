package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Rule;

/** The rules on plans that ship with the library. */
public final class StandardRules {

    private static final Catalogue<Rule<?>> CATALOGUE = Catalogue.of(
            "3",
            List.<Rule<?>>of(
                    new IdsAreUnique(),
                    new ReferencesResolve(),
                    new EveryElementCites(),
                    new CommitmentsAreCountedInOrder(),
                    new ListsHaveNoDuplicates(),
                    new SourcesAreUsed(),
                    new MembersAreDistinct(),
                    new SectionsAreInOrder(),
                    new SectionsLeaveNoGap(),
                    new SectionsAreNotTooDeep(),
                    new HeadingsHaveContent(),
                    new TextIsInLeaves(),
                    new HeadingsOfOneSectionDiffer(),
                    new HeadingsArePlain(),
                    new QuotesAreInTheText(),
                    new QuotesDoNotOverlap(),
                    new EveryClauseIsAccountedFor(),
                    new ClausesAreSingle(),
                    new PassagesHaveQuotes(),
                    new NamedTargetsAppearInTheQuote(),
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
                    new OfficialNamesAreInTheText(),
                    new MarkersAreInTheQuote(),
                    new GoverningVerbGivesTheForce(),
                    new PlainVerbGivesTheForce(),
                    new MarkersKeepTheGoverningVerb(),
                    new TentativeTargetsDoNotExist(),
                    new LifecycleFollowsTheForce(),
                    new ActsFitTheirTargets(),
                    new RecurrenceNeedsAnOccasion(),
                    new CadencesAreInTheQuote(),
                    new UrgingNamesItsAddressees(),
                    new ListingFollowsTheWords(),
                    new EveryCommitmentActs(),
                    new OnlyExistingTargetsAreContinued(),
                    new CreatedTargetsDoNotExistYet(),
                    new ThereAreThreePillars(),
                    new ThereAreFivePriorityAreas(),
                    new EveryPillarIsServed(),
                    new EveryPriorityAreaIsServed(),
                    new AreasAreUnderTheirPillar(),
                    new SectionsHoldOneArea(),
                    new AreasAreLeaves(),
                    new LeavesAreAreas(),
                    new GoalMarkersAreInTheirPassages(),
                    new YearsInNamesAreCoded(),
                    new InstrumentsFitTheTerm(),
                    new PredecessorsEndBefore(),
                    new PlanNamesStateItsTerm(),
                    new AdoptedBeforeTheTermEnds(),
                    new AdoptionIsInThePast(),
                    new SourceDatesAreInThePast(),
                    new SourcesCanBeFound(),
                    new SourcesNameTheirPublisher(),
                    new SourcesAreDated(),
                    new SourcesHaveAddressesOfTheirOwn(),
                    new AdoptionIsReportedAfterwards(),
                    new CountedYearsMatchTheTerm(),
                    new TextKeepsItsDirection(),
                    new TextHasNoInvisibleCharacters(),
                    new TextIsNormalized(),
                    new WordsKeepToOneScript(),
                    new LettersAndDigitsAreHalfWidth(),
                    new TextHasNoBlankEdges(),
                    new BracketsAreClosed(),
                    new NamesAreInTheirScript(),
                    new YearsAreOfTheCommonEra(),
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
