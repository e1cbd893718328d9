package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.RegisterRule;

/** The rules on registers that ship with the library. */
public final class EvidenceRules {

    private static final Catalogue<RegisterRule> CATALOGUE = Catalogue.of(
            "5",
            List.of(
                    new RegistersAreOfThisPlan(),
                    new EvidenceIdsAreUnique(),
                    new EvidenceReferencesResolve(),
                    new EvidenceConcernsThePlan(),
                    new EvidenceListsHaveNoDuplicates(),
                    new EvidenceDoesNotDependOnItself(),
                    new ReplacementsAreOfTheSameKind(),
                    new ReplacedEvidenceIsNotReferredTo(),
                    new RefusalsNameTheirSubject(),
                    new TextsAreInTheLanguagesOfTheTitle(),
                    new EvidenceCitesASource(),
                    new CitationsCanBeFollowed(),
                    new CitationsDiffer(),
                    new SourcesAreNotOlderThanTheirEvents(),
                    new SomeSourceSupportsTheEvidence(),
                    new DisagreementIsExplained(),
                    new ConfirmingSourcesAgree(),
                    new DifferingSourcesShowTheDifference(),
                    new LowConfidenceIsExplained(),
                    new EventsEndAfterTheyBegin(),
                    new NoEventIsInTheFuture(),
                    new NoSourceIsFromTheFuture(),
                    new RegistersAreNewerThanTheirRecords(),
                    new EarlierEventsAreExplained(),
                    new DatesAreOfTheCommonEra(),
                    new MeetingsAreCountedInOrder(),
                    new MeetingsAreRecordedOnce(),
                    new SeriesLeaveNoGap(),
                    new MeetingsAreOfMechanisms(),
                    new MeetingsAreOfMembers(),
                    new ObserversAreKnownOutsiders(),
                    new PostponedMeetingsAreFollowedUp(),
                    new SessionsAreOfANeighbouringYear(),
                    new SeriesAreOfTheBodiesThatMet(),
                    new DocumentStagesGoForward(),
                    new DocumentsAreInstruments(),
                    new BodiesUnderDiscussionDidNotExist(),
                    new BodiesAreEstablishedOnce(),
                    new UndertakingsFinishAfterTheyStart(),
                    new AmountsAreNotNegative(),
                    new AmountsAreNotZero(),
                    new MoneyIsRecordedOnce(),
                    new SpendingStaysWithinAllocation(),
                    new FundingCoversTheRecords(),
                    new AmountsFitTheirCurrency(),
                    new CurrenciesAreInUse(),
                    new CorrectionsAreOfMoney(),
                    new CorrectionsLeaveNoDebt(),
                    new MoneyOfSeveralYearsHasAPeriod(),
                    new ProjectsEndAfterTheyStart(),
                    new ProjectsFallWithinTheTerm(),
                    new ProjectsAreInMembers(),
                    new ProjectStatusFitsTheDates(),
                    new ProjectStatusFitsTheRecords(),
                    new MeasurementsAreLikeTheirTargets(),
                    new UnitsAreThoseOfTheIndicator(),
                    new MeasurementsFollowTheBaseline(),
                    new MeasurementsConcernWhatIsMeasured(),
                    new CountsSayWhatWasCounted(),
                    new SearchesAreNotContradicted(),
                    new SearchesSayWhatTheyLookFor()));

    private EvidenceRules() {}

    /** All rules, in the order of their ids. */
    public static Catalogue<RegisterRule> catalogue() {
        return CATALOGUE;
    }
}
