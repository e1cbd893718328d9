package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.RegisterRule;

/** The rules on registers that ship with the library. */
public final class EvidenceRules {

    private static final Catalogue<RegisterRule> CATALOGUE = Catalogue.of(
            "1",
            List.of(
                    new RegistersAreOfThisPlan(),
                    new EvidenceIdsAreUnique(),
                    new EvidenceReferencesResolve(),
                    new EvidenceBearsOnThePlan(),
                    new EvidenceNamesEachOnce(),
                    new EvidenceCitesASource(),
                    new CitationsCanBeFollowed(),
                    new CitationsDiffer(),
                    new SourcesAreNotOlderThanWhatTheyTell(),
                    new SomeSourceBearsItOut(),
                    new DisagreementIsExplained(),
                    new WhatConfirmsAgrees(),
                    new WhatDiffersShowsIt(),
                    new GuessesAreExplained(),
                    new EventsEndAfterTheyBegin(),
                    new NothingHappensInTheFuture(),
                    new NoSourceIsFromTheFuture(),
                    new RegistersAreYoungerThanTheirRecords(),
                    new EarlierEventsAreExplained(),
                    new MeetingsAreCountedInOrder(),
                    new MeetingsAreRecordedOnce(),
                    new SeriesLeaveNoGap(),
                    new MeetingsAreOfMechanisms(),
                    new DocumentStagesGoForward(),
                    new DocumentsAreInstruments(),
                    new BodiesOnlyDiscussedWereNotThere(),
                    new BodiesAreEstablishedOnce(),
                    new UndertakingsFinishAfterTheyStart(),
                    new AmountsAreNotNegative(),
                    new AmountsAreNotZero(),
                    new MoneyIsRecordedOnce(),
                    new SpendingStaysWithinAllocation(),
                    new FundingCoversTheRecords(),
                    new ProjectsEndAfterTheyStart(),
                    new ProjectsFallWithinTheTerm(),
                    new ProjectsAreInMembers()));

    private EvidenceRules() {}

    /** All rules, in the order of their ids. */
    public static Catalogue<RegisterRule> catalogue() {
        return CATALOGUE;
    }
}
