package org.lmcplan.model.evidence;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Samples;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/** Sample parts of a register, each with all attributes set. */
public final class EvidenceSamples {

    static final CountryCode CAMBODIA = new CountryCode("KH");
    static final LocalizedText TITLE = LocalizedText.english("what happened");

    private EvidenceSamples() {}

    public static Venue place() {
        return Venue.builder()
                .country(CAMBODIA)
                .locality(LocalizedText.english("Phnom Penh"))
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static Citation citation() {
        return Citation.builder()
                .title(LocalizedText.english("Headline"))
                .publisher("外交部")
                .publisherGloss(LocalizedText.english("Ministry of Foreign Affairs"))
                .address(URI.create("https://example.org/page"))
                .published(PartialDate.of("2024-03-11"))
                .claim(LocalizedText.english("The meeting was held on 1 March."))
                .stance(Stance.DIFFERS)
                .date(PartialDate.of("2024-03-01"))
                .amount(Money.of("USD 1.50"))
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static Funding funding() {
        return Funding.builder()
                .funder(Slug.of("bank"))
                .stage(MoneyStage.ALLOCATED)
                .amount(Money.of("USD 250000"))
                .date(PartialDate.of("2024"))
                .period(Term.of("2023-10–2024-09"))
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static Funder funder() {
        return Funder.builder()
                .id(Slug.of("bank"))
                .names(Samples.names("Bank"))
                .country(CAMBODIA)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static MeetingRecord meeting(String id) {
        return MeetingRecord.builder()
                .id(Slug.of(id))
                .title(TITLE)
                .date(PartialDate.of("2024-08-16"))
                .dating(Dating.BY)
                .until(PartialDate.of("2024-08-17"))
                .place(place())
                .addCountry(CAMBODIA)
                .addParticipant(Slug.of("parties"))
                .addCommitment(CommitmentId.of("2.1.1-1"))
                .addTarget(Slug.of("leaders-meeting"))
                .addReplaces(Slug.of("well"))
                .corrects(Slug.of("well"))
                .partOf(Slug.of("well"))
                .addCitation(citation())
                .confidence(Confidence.HIGH)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .number(4)
                .addSeries(seriesNumber())
                .status(MeetingStatus.HELD)
                .session(SessionKind.SPECIAL)
                .forYear(2023)
                .addObserver(new CountryCode("JP"))
                .mode(MeetingMode.ONLINE)
                .addChair(CAMBODIA)
                .build();
    }

    public static DocumentRecord document(String id) {
        return DocumentRecord.builder()
                .from((EvidenceRecord) meeting(id))
                .stage(DocumentStage.ADOPTED)
                .build();
    }

    public static BodyRecord body(String id) {
        return BodyRecord.builder()
                .from((EvidenceRecord) meeting(id))
                .step(BodyStep.UPGRADED)
                .build();
    }

    public static UndertakingRecord undertaking(String id) {
        return UndertakingRecord.builder()
                .from((EvidenceRecord) meeting(id))
                .step(UndertakingStep.FINISHED)
                .project(Slug.of("well"))
                .build();
    }

    public static ReportRecord report(String id) {
        return ReportRecord.builder()
                .from((EvidenceRecord) meeting(id))
                .period(Term.of(2023, 2023))
                .build();
    }

    public static MoneyRecord money(String id) {
        return MoneyRecord.builder()
                .from((EvidenceRecord) meeting(id))
                .stage(MoneyStage.OFFERED)
                .amount(Money.of("USD 300000000"))
                .period(Term.of(2023, 2027))
                .funder(Slug.of("bank"))
                .area(Slug.of("water"))
                .project(Slug.of("well"))
                .build();
    }

    public static StatementRecord statement(String id) {
        return StatementRecord.builder()
                .from((EvidenceRecord) meeting(id))
                .speaker("A minister")
                .says(StatementContent.ANNOUNCES)
                .build();
    }

    public static MeasurementRecord measurement(String id) {
        return MeasurementRecord.builder()
                .from((EvidenceRecord) meeting(id))
                .indicator(Slug.of("losses"))
                .value(new BigDecimal("27.5"))
                .unit(LocalizedText.english("per cent"))
                .period(Term.of(2024, 2024))
                .build();
    }

    public static SeriesNumber seriesNumber() {
        return SeriesNumber.builder()
                .mechanism(Slug.of("leaders-meeting"))
                .number(4)
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static EvidenceSearch search(String id) {
        return EvidenceSearch.builder()
                .id(Slug.of(id))
                .date(PartialDate.of("2026-11-20"))
                .addPlace("lmcchina.org")
                .addCommitment(CommitmentId.of("2.2-1"))
                .addTarget(Slug.of("water-plan"))
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static Project project(String id) {
        return Project.builder()
                .id(Slug.of(id))
                .names(Samples.names("Well"))
                .addCountry(CAMBODIA)
                .description(LocalizedText.english("a well"))
                .status(ProjectStatus.ONGOING)
                .lead("Ministry of Water")
                .leadGloss(LocalizedText.chinese("水务部"))
                .addOrganisation(LocalizedText.english("Well Builders"))
                .addReplaces(Slug.of("some-money"))
                .corrects(Slug.of("some-money"))
                .partOf(Slug.of("some-money"))
                .area(Slug.of("water"))
                .starts(PartialDate.of("2024"))
                .ends(PartialDate.of("2026-06"))
                .addFunding(funding())
                .addCommitment(CommitmentId.of("2.2-1"))
                .addTarget(Slug.of("joint-action"))
                .addCitation(citation())
                .confidence(Confidence.MEDIUM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static List<EvidenceRecord> recordsOfEveryKind() {
        return List.of(
                meeting("a-meeting"),
                document("a-document"),
                body("a-body"),
                undertaking("an-undertaking"),
                report("a-report"),
                money("some-money"),
                statement("a-statement"),
                measurement("a-measurement"));
    }

    public static Register register() {
        return Register.builder()
                .id(Slug.of("evidence"))
                .version("3")
                .plan(Slug.of("small-plan"))
                .title(TITLE)
                .compiled(PartialDate.of("2026-11-23"))
                .addFunder(funder())
                .addAllRecords(recordsOfEveryKind())
                .addProject(project("well"))
                .addSearch(search("a-search"))
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .build();
    }
}
