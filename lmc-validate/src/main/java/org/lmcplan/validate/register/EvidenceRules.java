package org.lmcplan.validate.register;

import java.util.List;

/** The rules on registers that ship with the library. */
public final class EvidenceRules {

    public static final String VERSION = "1";

    public static final List<EvidenceRule> ALL = List.of(
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
            new ProjectsAreInMembers());

    private EvidenceRules() {}
}
