package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.InstrumentStatus;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.Venue;

/** The bundled register matches its plan and answers questions whose answers are known. */
class BundledRegisterTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final Plan plan = BundledRegister.LMC_2023_2027.plan().load();
    private final Register register = BundledRegister.LMC_2023_2027.load();
    private final RegisterIndex index = RegisterIndex.of(PlanIndex.of(plan), register);

    private final Assessment calendar = Assessment.of(plan, register, AS_OF, AssessmentOptions.CALENDAR_YEARS);
    private final Assessment rolling = Assessment.of(plan, register, AS_OF, AssessmentOptions.ROLLING);

    @Test
    void theRegisterNamesTheBundledPlanAndHasTheIdOfItsConstant() {
        assertThat(register.id()).isEqualTo(BundledRegister.LMC_2023_2027.id());
        assertThat(register.plan()).isEqualTo(plan.id());
    }

    @Test
    void everyIdInARecordExistsAndIsOfTheRightKind() {
        assertThat(index.references()).hasSizeGreaterThan(50);
        assertThat(index.unresolved()).isEmpty();
        Set<Slug> sources = plan.sources().stream().map(Source::id).collect(Collectors.toSet());
        assertThat(register.funders())
                .flatExtracting(funder -> funder.names().byLanguage().values())
                .allMatch(name -> name.source().filter(sources::contains).isPresent());
    }

    @Test
    void idsAreUnique() {
        assertThat(register.records()).extracting(EvidenceRecord::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRecordHasASourceWithAnAddress() {
        assertThat(register.records()).allSatisfy(each -> {
            assertThat(each.citations()).as("%s", each.id()).isNotEmpty();
            assertThat(each.citations())
                    .as("%s", each.id())
                    .allMatch(source -> source.address().isPresent());
            assertThat(each.sourced()).as("%s", each.id()).isTrue();
        });
    }

    @Test
    void everyRecordQuotesAPage() {
        assertThat(Stream.concat(register.records().stream(), register.projects().stream()))
                .hasSizeGreaterThanOrEqualTo(100)
                .allSatisfy(each -> assertThat(each.citations())
                        .as("%s", each.id())
                        .anyMatch(source ->
                                source.address().isPresent() && !source.claim().isEmpty()));
    }

    @Test
    void organisationsAreNamedInChineseTooUnlessTheyHaveNoNameThere() {
        assertThat(Stream.concat(register.records().stream(), register.projects().stream())
                        .flatMap(each -> each.citations().stream())
                        .filter(source ->
                                source.publisherIn(LanguageTag.CHINESE).equals(source.publisher()))
                        .flatMap(source -> source.publisher().stream())
                        .filter(name ->
                                name.contains("Ministry") || name.contains("(Xinhua)") || name.contains("copy")))
                .isEmpty();
        assertThat(register.projects()).allSatisfy(project -> {
            assertThat(project.lead().isPresent())
                    .isEqualTo(!project.leadGloss().isEmpty());
            assertThat(project.organisations())
                    .allSatisfy(names ->
                            assertThat(names.byLanguage()).containsOnlyKeys(LanguageTag.ENGLISH, LanguageTag.CHINESE));
        });
    }

    @Test
    void atLeast28LinesHaveEvidenceOfMediumOrHighConfidence() {
        assertThat(plan.commitments().stream()
                        .map(Commitment::id)
                        .filter(line -> register.records().stream()
                                .anyMatch(each -> each.confidence() != Confidence.LOW
                                        && each.commitments().contains(line))))
                .hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void recordsAreInTheOrderOfTheirDates() {
        assertThat(register.records())
                .extracting(each -> each.date().earliest())
                .isSorted();
    }

    @Test
    void nothingIsDatedAfterTheDayOnWhichTheRegisterWasCompiled() {
        LocalDate compiled = register.compiled().orElseThrow().latest();
        assertThat(register.records())
                .allMatch(each -> !each.date().earliest().isAfter(compiled))
                .flatExtracting(EvidenceRecord::citations)
                .flatExtracting(source -> source.published().stream().toList())
                .allMatch(published -> !published.earliest().isAfter(compiled));
        assertThat(register.searches())
                .isNotEmpty()
                .allMatch(search -> !search.date().latest().isAfter(compiled))
                .allMatch(search -> !search.places().isEmpty());
    }

    /** Run with {@code -Dlmc.write.pages=true} to write the numbers anew. */
    @Test
    void thePageOnTheRegisterSaysHowMuchItHolds() throws IOException {
        Path page = Path.of("..", "docs", "register.md");
        String numbers =
                "Version " + register.version() + " holds " + register.records().size() + " records, "
                        + register.projects().size() + " projects and "
                        + register.searches().size() + " searches.";
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(page, Files.readString(page).replaceFirst("Version .+ holds .+ searches\\.", numbers));
        }
        assertThat(Files.readString(page)).contains(numbers);
    }

    @Test
    void everyRecordRefersToThePlanOrExplainsItself() {
        assertThat(register.records())
                .allMatch(each -> !each.commitments().isEmpty()
                        || !each.targets().isEmpty()
                        || !each.note().isEmpty());
    }

    @Test
    void everythingThatTheEditorsWroteIsInEnglishAndChinese() {
        assertThat(editorsTexts(register)).hasSizeGreaterThan(90).allMatch(BundledRegisterTest::isBilingual);
        Register monolingual =
                register.toBuilder().title(LocalizedText.english("Records")).build();
        assertThat(editorsTexts(monolingual)).anyMatch(text -> !isBilingual(text));
    }

    @Test
    void theYearlyProgressReportsAreEvidenceOfTheRegularEvaluation() {
        assertThat(index.recordsOf(Slug.of("regular-evaluation")))
                .extracting(record -> record.id().value())
                .containsExactly("progress-report-2023", "progress-report-2025");
    }

    /** Titles, notes and places; what citations quote stays in the language of the page. */
    private static List<LocalizedText> editorsTexts(Register register) {
        Stream<LocalizedText> records = register.records().stream()
                .flatMap(record -> Stream.concat(
                        Stream.of(record.title(), record.note()),
                        Stream.concat(
                                record.citations().stream().map(Citation::note),
                                record.place().stream().map(Venue::locality))));
        return Stream.concat(Stream.of(register.title(), register.note()), records)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isBilingual(LocalizedText text) {
        return text.byLanguage().keySet().containsAll(List.of(LanguageTag.ENGLISH, LanguageTag.CHINESE));
    }

    @Test
    void recordsFromBeforeTheTermNameNoCommitment() {
        assertThat(register.records())
                .filteredOn(each -> each.date().latest().isBefore(plan.term().firstDay()))
                .hasSizeGreaterThan(10)
                .allMatch(each -> each.commitments().isEmpty());
    }

    @Test
    void everyRecordOfLowConfidenceHasANote() {
        assertThat(register.records())
                .filteredOn(each -> each.confidence() == Confidence.LOW)
                .isNotEmpty()
                .allMatch(each -> !each.note().isEmpty()
                        || each.citations().stream()
                                .anyMatch(source -> !source.note().isEmpty()));
    }

    @Test
    void aSourceWithAnotherDateHasTheStanceDiffers() {
        for (EvidenceRecord each : register.records()) {
            for (Citation source : each.citations()) {
                source.date().ifPresent(date -> {
                    assertThat(source.stance()).as("%s", each.id()).isEqualTo(Stance.DIFFERS);
                    assertThat(date).as("%s", each.id()).isNotEqualTo(each.date());
                });
            }
        }
        assertThat(register.records().stream().filter(EvidenceRecord::contested))
                .extracting(each -> each.id().value())
                .contains("leaders-meeting-1", "special-fund-projects-2025", "media-summit-2018");
    }

    @Test
    void sourcesThatWerePublishedBeforeTheEventDifferOrSaySo() {
        for (EvidenceRecord each : register.records()) {
            for (Citation source : each.citations()) {
                PartialDate published = source.published().orElse(PartialDate.of("9999"));
                assertThat(source.stance() == Stance.DIFFERS
                                || !source.note().isEmpty()
                                || !published.latest().isBefore(each.date().earliest()))
                        .as("%s", each.id())
                        .isTrue();
            }
        }
    }

    @Test
    void meetingsOfASeriesAreNumberedInTheOrderOfTheirDates() {
        for (String series : List.of("leaders-meeting", "foreign-ministers-meeting", "water-forum")) {
            List<MeetingRecord> meetings = index.all(MeetingRecord.class).stream()
                    .filter(each -> each.targets().contains(Slug.of(series)))
                    .toList();
            assertThat(meetings).extracting(each -> each.date().earliest()).isSorted();
            assertThat(meetings).extracting(each -> each.number().orElseThrow()).isSorted();
        }
    }

    @Test
    void fourLeadersMeetingsWereHeldAndNoneIsRecordedSinceTheFifthWasDue() {
        RecurringSeries series = only(rolling.meetings(Slug.of("leaders-meeting")));
        assertThat(series.held())
                .extracting(Occurrence::toString)
                .containsExactly(
                        "2016-03-23 leaders-meeting-1",
                        "2018-01-10 leaders-meeting-2",
                        "2020-08-24 leaders-meeting-3",
                        "2023-12-25 leaders-meeting-4");
        assertThat(series.nextDue()).hasToString("Optional[2025-12-25]");
        assertThat(series.current()).map(Window::status).contains(WindowStatus.NO_RECORD);
    }

    @Test
    void byCalendarYearsOnly2019HadNoForeignMinistersMeetingAnd2026HasNoneYet() {
        RecurringSeries series = only(calendar.meetings(Slug.of("foreign-ministers-meeting")));
        assertThat(series.windows())
                .filteredOn(window -> window.status() != WindowStatus.HELD)
                .extracting(Window::toString)
                .containsExactly("by 2019-12-31 no-record", "by 2026-12-31 due");
        assertThat(series.windows(WindowStatus.HELD)).hasSize(10);
    }

    @Test
    void byRollingYearsSixOfNineForeignMinistersMeetingsWereLate() {
        RecurringSeries series = only(rolling.meetings(Slug.of("foreign-ministers-meeting")));
        assertThat(series.windows(WindowStatus.HELD_LATE)).hasSize(6);
        assertThat(series.windows(WindowStatus.HELD)).hasSize(3);
        assertThat(series.current()).hasToString("Optional[by 2026-08-15 no-record]");
    }

    @Test
    void theJointEventOfNovember2025RefersToTwoCommitmentsInTwoChapters() {
        Slug event = Slug.of("local-government-forum-2025");
        assertThat(Stream.of("5.4-2", "4.3.1-4"))
                .allSatisfy(line -> assertThat(calendar.commitment(CommitmentId.of(line))
                                .orElseThrow()
                                .support()
                                .evidence())
                        .containsExactly(event));
    }

    @Test
    void theInstrumentsAreAtTheStagesThatSourcesOfAnyConfidenceReport() {
        AssessmentOptions any = AssessmentOptions.CALENDAR_YEARS.withLeastConfidence(Confidence.LOW);
        assertThat(Assessment.of(plan, register, AS_OF, any).instruments())
                .extracting(TargetAnswer::toString)
                .containsExactly(
                        "connectivity-plan mentioned",
                        "production-capacity-plan in-drafting",
                        "cross-border-plan adopted",
                        "water-plan in-force",
                        "environment-strategy no-record");
    }

    @Test
    void byDefaultTwoPlansAreAtAStageThatIsSureEnough() {
        assertThat(calendar.instruments())
                .filteredOn(answer -> answer.atMost() != InstrumentStatus.NO_RECORD)
                .hasToString("[connectivity-plan mentioned, cross-border-plan adopted, water-plan in-force]");
    }

    @Test
    void thereAreNoRecordsOfTheEnvironmentStrategy() {
        assertThat(calendar.commitment(CommitmentId.of("4.2.14-1"))).hasToString("Optional[4.2.14-1 no-record]");
        assertThat(index.recordsOf(Slug.of("environment-strategy"))).isEmpty();
        assertThat(index.recordsOf(CommitmentId.of("4.2.14-1"))).isEmpty();
    }

    private static RecurringSeries only(List<RecurringSeries> series) {
        assertThat(series).hasSize(1);
        return series.get(0);
    }
}
