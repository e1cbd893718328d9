package org.lmcplan.io;

import java.util.List;
import java.util.SplittableRandom;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.StatementContent;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;
import org.lmcplan.model.evidence.Venue;

/** Random registers of valid form; they need not make sense. */
final class RegisterGenerator {

    private static final List<String> AMOUNTS = List.of(
            "0",
            "0.00",
            "-0.05",
            "1250000.50",
            "1.10",
            "300000000",
            "123456789012345678901234567890",
            "999999999999999999.999999999999",
            "0.000000000001");
    private static final List<String> CURRENCIES = List.of("USD", "CNY", "KHR", "LAK", "MMK", "THB", "VND", "XDR");

    private final PartGenerator parts;

    RegisterGenerator(long seed) {
        this.parts = new PartGenerator(new SplittableRandom(seed));
    }

    /** Returns a generator without extensions, which may contain anything. */
    RegisterGenerator withoutExtensions() {
        parts.leaveOutExtensions();
        return this;
    }

    Register register() {
        Register.Builder register = Register.builder()
                .id(parts.slug())
                .version(parts.text())
                .plan(parts.slug())
                .title(parts.localized())
                .note(parts.localized())
                .extensions(parts.extensions())
                .addAllFunders(parts.some(this::funder))
                .addAllRecords(parts.some(this::record))
                .addAllRecords(parts.some(this::record))
                .addAllProjects(parts.some(this::project))
                .addAllSearches(parts.some(this::search));
        parts.maybe(parts::date, register::compiled);
        return register.build();
    }

    EvidenceRecord record() {
        EvidenceRecord base = statement();
        return switch (parts.code(EvidenceKind.values())) {
            case STATEMENT -> base;
            case MEETING -> {
                MeetingRecord.Builder meeting = MeetingRecord.builder()
                        .from(base)
                        .addAllChairs(parts.some(parts::country))
                        .addAllSeries(parts.some(this::seriesNumber))
                        .addAllObservers(parts.some(parts::party))
                        .status(parts.code(MeetingStatus.values()))
                        .session(parts.code(SessionKind.values()));
                parts.maybe(() -> 1 + parts.number(9999), meeting::forYear);
                parts.maybe(() -> 1 + parts.number(9999), meeting::number);
                parts.maybe(() -> parts.code(MeetingMode.values()), meeting::mode);
                yield meeting.build();
            }
            case DOCUMENT ->
                DocumentRecord.builder()
                        .from(base)
                        .stage(parts.code(DocumentStage.values()))
                        .edition(1 + parts.number(9999))
                        .build();
            case BODY ->
                BodyRecord.builder()
                        .from(base)
                        .step(parts.code(BodyStep.values()))
                        .build();
            case UNDERTAKING -> {
                UndertakingRecord.Builder undertaking =
                        UndertakingRecord.builder().from(base).step(parts.code(UndertakingStep.values()));
                parts.maybe(parts::slug, undertaking::project);
                yield undertaking.build();
            }
            case REPORT -> {
                ReportRecord.Builder report = ReportRecord.builder().from(base);
                parts.maybe(parts::term, report::period);
                yield report.build();
            }
            case MONEY -> {
                MoneyRecord.Builder money = MoneyRecord.builder().from(base).stage(parts.code(MoneyStage.values()));
                parts.maybe(this::money, money::amount);
                parts.maybe(parts::slug, money::funder);
                parts.maybe(parts::slug, money::area);
                parts.maybe(parts::slug, money::project);
                parts.maybe(parts::term, money::period);
                yield money.build();
            }
            case MEASUREMENT -> measurement(base);
        };
    }

    private EvidenceRecord measurement(EvidenceRecord base) {
        MeasurementRecord.Builder measurement =
                MeasurementRecord.builder().from(base).unit(parts.localized());
        LocalizedText words = parts.localized();
        if (words.isEmpty()) {
            measurement.value(money().amount());
        } else {
            measurement.text(words);
        }
        parts.maybe(parts::slug, measurement::indicator);
        parts.maybe(parts::term, measurement::period);
        return measurement.build();
    }

    private EvidenceSearch search() {
        return EvidenceSearch.builder()
                .id(parts.slug())
                .date(parts.date())
                .addAllPlaces(parts.some(parts::text))
                .addAllCommitments(parts.some(this::commitmentId))
                .addAllTargets(parts.some(parts::slug))
                .note(parts.localized())
                .extensions(parts.extensions())
                .build();
    }

    private SeriesNumber seriesNumber() {
        return SeriesNumber.builder()
                .mechanism(parts.slug())
                .number(1 + parts.number(9999))
                .extensions(parts.extensions())
                .build();
    }

    private EvidenceRecord statement() {
        StatementRecord.Builder statement = StatementRecord.builder()
                .id(parts.slug())
                .title(parts.localized())
                .date(parts.date())
                .dating(parts.code(Dating.values()))
                .addAllCountries(parts.some(parts::country))
                .addAllParticipants(parts.some(parts::slug))
                .addAllCommitments(parts.some(this::commitmentId))
                .addAllTargets(parts.some(parts::slug))
                .addAllCitations(parts.some(this::citation))
                .confidence(parts.code(Confidence.values()))
                .note(parts.localized())
                .extensions(parts.extensions());
        parts.maybe(parts::date, statement::until);
        parts.maybe(this::place, statement::place);
        statement.addAllReplaces(parts.some(parts::slug));
        parts.maybe(parts::slug, statement::corrects);
        parts.maybe(parts::slug, statement::partOf);
        parts.maybe(parts::text, statement::speaker);
        parts.maybe(() -> parts.code(StatementContent.values()), statement::says);
        return statement.build();
    }

    private Venue place() {
        Venue.Builder place = Venue.builder().locality(parts.localized()).extensions(parts.extensions());
        parts.maybe(parts::country, place::country);
        return place.build();
    }

    private Citation citation() {
        Citation.Builder citation = Citation.builder()
                .title(parts.localized())
                .publisherGloss(parts.localized())
                .claim(parts.localized())
                .stance(parts.code(Stance.values()))
                .note(parts.localized())
                .extensions(parts.extensions());
        parts.maybe(parts::text, citation::publisher);
        parts.maybe(parts::address, citation::address);
        parts.maybe(parts::date, citation::published);
        parts.maybe(parts::date, citation::date);
        parts.maybe(this::money, citation::amount);
        return citation.build();
    }

    private Project project() {
        Project.Builder project = Project.builder()
                .id(parts.slug())
                .names(parts.names())
                .addAllCountries(parts.some(parts::country))
                .addAllFunding(parts.some(this::funding))
                .addAllCommitments(parts.some(this::commitmentId))
                .addAllTargets(parts.some(parts::slug))
                .addAllCitations(parts.some(this::citation))
                .confidence(parts.code(Confidence.values()))
                .note(parts.localized())
                .extensions(parts.extensions());
        project.description(parts.localized())
                .leadGloss(parts.localized())
                .addAllOrganisations(parts.some(parts::localized))
                .addAllReplaces(parts.some(parts::slug));
        parts.maybe(() -> parts.code(ProjectStatus.values()), project::status);
        parts.maybe(parts::slug, project::corrects);
        parts.maybe(parts::slug, project::partOf);
        parts.maybe(parts::text, project::lead);
        parts.maybe(parts::slug, project::area);
        parts.maybe(parts::date, project::starts);
        parts.maybe(parts::date, project::ends);
        return project.build();
    }

    private Funding funding() {
        Funding.Builder funding = Funding.builder()
                .funder(parts.slug())
                .stage(parts.code(MoneyStage.values()))
                .extensions(parts.extensions());
        parts.maybe(this::money, funding::amount);
        parts.maybe(parts::date, funding::date);
        parts.maybe(parts::term, funding::period);
        return funding.build();
    }

    private Funder funder() {
        Funder.Builder funder = Funder.builder()
                .id(parts.slug())
                .names(parts.names())
                .note(parts.localized())
                .extensions(parts.extensions());
        parts.maybe(parts::country, funder::country);
        return funder.build();
    }

    private Money money() {
        return Money.of(parts.pick(CURRENCIES) + " " + parts.pick(AMOUNTS));
    }

    private CommitmentId commitmentId() {
        return new CommitmentId(parts.number(), 1 + parts.number(9999));
    }
}
