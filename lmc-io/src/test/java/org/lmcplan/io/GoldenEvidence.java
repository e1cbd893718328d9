package org.lmcplan.io;

import java.net.URI;
import java.util.Map;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;

/** Evidence of each type, and the values it consists of, with all attributes. */
final class GoldenEvidence {

    static final LocalizedText TITLE = LocalizedText.of(
            Map.of(LanguageTag.ENGLISH, "Fourth Leaders' Meeting: 2023", LanguageTag.CHINESE, "第四次领导人会议"));

    static final org.lmcplan.model.evidence.Venue PLACE = org.lmcplan.model.evidence.Venue.builder()
            .country(new CountryCode("LA"))
            .locality(LocalizedText.english("Luang Prabang"))
            .build();

    static final Money MONEY = Money.of("USD 1250000.50");

    static final Citation CITATION = Citation.builder()
            .title(LocalizedText.english("No. 5: \"a headline\""))
            .publisher("外交部")
            .address(URI.create("https://example.org/page?id=5#top"))
            .published(PartialDate.of("2024-03-11"))
            .claim(LocalizedText.english("It was held on 1 March.\nOr so they say."))
            .stance(Stance.DIFFERS)
            .date(PartialDate.of("2024-03-01"))
            .amount(Money.of("KHR -0.05"))
            .note(GoldenParts.NOTE)
            .extensions(GoldenParts.EXTENSIONS)
            .build();

    static final MeetingRecord MEETING = MeetingRecord.builder()
            .id(Slug.of("leaders-meeting-4"))
            .number(4)
            .title(TITLE)
            .date(PartialDate.of("2023-12-25"))
            .dating(Dating.BY)
            .until(PartialDate.of("2023-12-26"))
            .place(PLACE)
            .mode(MeetingMode.IN_PERSON)
            .addChairs(new CountryCode("MM"), new CountryCode("CN"))
            .addCountries(new CountryCode("KH"), new CountryCode("NO"))
            .addParticipants(Slug.of("cities"), Slug.of("commission"))
            .addCommitments(CommitmentId.of("4.10-1"), CommitmentId.of("4.10-2"))
            .addTargets(Slug.of("forum"), Slug.of("no"))
            .addCitations(CITATION, Citation.builder().build())
            .confidence(Confidence.HIGH)
            .note(GoldenParts.NOTE)
            .extensions(GoldenParts.EXTENSIONS)
            .build();

    static final DocumentRecord DOCUMENT = DocumentRecord.builder()
            .from((EvidenceRecord) MEETING)
            .stage(DocumentStage.IN_FORCE)
            .build();

    static final BodyRecord BODY = BodyRecord.builder()
            .from((EvidenceRecord) MEETING)
            .step(BodyStep.ESTABLISHED)
            .build();

    static final UndertakingRecord UNDERTAKING = UndertakingRecord.builder()
            .from((EvidenceRecord) MEETING)
            .step(UndertakingStep.STARTED)
            .project(Slug.of("well"))
            .build();

    static final ReportRecord REPORT = ReportRecord.builder()
            .from((EvidenceRecord) MEETING)
            .period(Term.of(2023, 2024))
            .build();

    static final MoneyRecord MONEY_RECORD = MoneyRecord.builder()
            .from((EvidenceRecord) MEETING)
            .stage(MoneyStage.OFFERED)
            .amount(MONEY)
            .funder(Slug.of("bank"))
            .area(Slug.of("water"))
            .project(Slug.of("well"))
            .build();

    static final StatementRecord STATEMENT = StatementRecord.builder()
            .from((EvidenceRecord) MEETING)
            .speaker("the minister: 部长")
            .build();

    static final Funding FUNDING = Funding.builder()
            .funder(Slug.of("bank"))
            .stage(MoneyStage.SPENT)
            .amount(Money.of("CNY 300000000"))
            .extensions(GoldenParts.EXTENSIONS)
            .build();

    static final Funder FUNDER = Funder.builder()
            .id(Slug.of("bank"))
            .names(GoldenParts.NAMES)
            .country(new CountryCode("TH"))
            .note(GoldenParts.NOTE)
            .extensions(GoldenParts.EXTENSIONS)
            .build();

    static final Project PROJECT = Project.builder()
            .id(Slug.of("well"))
            .names(GoldenParts.NAMES)
            .addCountries(new CountryCode("KH"), new CountryCode("VN"))
            .lead("水利部")
            .area(Slug.of("water"))
            .starts(PartialDate.of("2024"))
            .ends(PartialDate.of("2026-06"))
            .addFunding(FUNDING)
            .addCommitments(CommitmentId.of("4.10-2"))
            .addTargets(Slug.of("forum"))
            .addCitations(CITATION)
            .confidence(Confidence.LOW)
            .note(GoldenParts.NOTE)
            .extensions(GoldenParts.EXTENSIONS)
            .build();

    static final Register REGISTER = Register.builder()
            .id(Slug.of("golden-register"))
            .version("1.10")
            .plan(Slug.of("golden-plan"))
            .title(TITLE)
            .compiled(PartialDate.of("2026-02"))
            .note(GoldenParts.NOTE)
            .addFunders(FUNDER)
            .addRecords(
                    MEETING,
                    DOCUMENT,
                    BODY,
                    UNDERTAKING,
                    REPORT,
                    MONEY_RECORD,
                    STATEMENT,
                    ReportRecord.builder()
                            .id(Slug.of("bare"))
                            .date(PartialDate.of("2024"))
                            .confidence(Confidence.MEDIUM)
                            .build())
            .addProjects(PROJECT)
            .extensions(GoldenParts.EXTENSIONS)
            .build();

    private GoldenEvidence() {}
}
