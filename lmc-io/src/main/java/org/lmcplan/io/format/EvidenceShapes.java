package org.lmcplan.io.format;

import static org.lmcplan.io.format.EvidencePartShapes.CITATION;
import static org.lmcplan.io.format.EvidencePartShapes.FUNDING;
import static org.lmcplan.io.format.EvidencePartShapes.MONEY;
import static org.lmcplan.io.format.EvidencePartShapes.PLACE;
import static org.lmcplan.io.format.EvidenceRecordBuilder.STAGE;
import static org.lmcplan.io.format.EvidenceRecordBuilder.STAGES_OF_DOCUMENTS;
import static org.lmcplan.io.format.EvidenceRecordBuilder.STAGES_OF_MONEY;
import static org.lmcplan.io.format.EvidenceRecordBuilder.STEP;
import static org.lmcplan.io.format.EvidenceRecordBuilder.STEPS_OF_BODIES;
import static org.lmcplan.io.format.EvidenceRecordBuilder.STEPS_OF_UNDERTAKINGS;
import static org.lmcplan.io.format.PartShapes.NAMES;
import static org.lmcplan.io.format.PartShapes.TERM;
import static org.lmcplan.io.format.ValueShapes.COMMITMENT_ID;
import static org.lmcplan.io.format.ValueShapes.COUNTRY;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.DECIMAL;
import static org.lmcplan.io.format.ValueShapes.PARTY;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.TextShape.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.DependentCodeShape.UnresolvedCode;
import org.lmcplan.io.shape.DependentCodeShape.Vocabulary;
import org.lmcplan.io.shape.KeyChoice;
import org.lmcplan.io.shape.KeysByKind;
import org.lmcplan.io.shape.KeysByKind.Variant;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.NumberShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.model.evidence.StatementContent;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.problem.Message;

/** The shapes of evidence: records of every kind, and projects. */
public final class EvidenceShapes {

    private static final Shape<EvidenceKind> KIND =
            new CodeShape<>(EvidenceKind.class, Set.of(EvidenceKind.MEASUREMENT));
    private static final Shape<Dating> DATING = new CodeShape<>(Dating.class);
    private static final Shape<Confidence> CONFIDENCE = new CodeShape<>(Confidence.class);
    private static final Shape<MeetingMode> MODE = new CodeShape<>(MeetingMode.class);
    private static final Shape<MeetingStatus> MEETING_STATUS = new CodeShape<>(MeetingStatus.class);
    private static final Shape<SessionKind> SESSION = new CodeShape<>(SessionKind.class);
    private static final Shape<StatementContent> SAYS = new CodeShape<>(StatementContent.class);
    private static final Shape<ProjectStatus> PROJECT_STATUS = new CodeShape<>(ProjectStatus.class);
    private static final Shape<Integer> YEAR = new NumberShape(Message.of("a year", "年份"), 1, 9999);
    private static final Shape<Integer> EDITION = new NumberShape(Message.of("an edition", "版次"), 1, 9999);
    private static final Shape<Integer> ORDINAL =
            new NumberShape(Message.of("the number of a meeting", "会议届次"), 1, 9999);

    public static final Shape<SeriesNumber> SERIES_NUMBER = ObjectShape.<SeriesNumber, SeriesNumber.Builder>of(
                    Message.of("a number in a series", "系列届次"), SeriesNumber::builder, SeriesNumber.Builder::build)
            .required("mechanism", SLUG, SeriesNumber::mechanism, SeriesNumber.Builder::mechanism)
            .required("number", ORDINAL, SeriesNumber::number, SeriesNumber.Builder::number)
            .extensible(SeriesNumber::extensions, SeriesNumber.Builder::extensions)
            .build();

    public static final Shape<EvidenceSearch> SEARCH = ObjectShape.<EvidenceSearch, EvidenceSearch.Builder>of(
                    Message.of("a search", "查找记录"), EvidenceSearch::builder, EvidenceSearch.Builder::build)
            .required("id", SLUG, EvidenceSearch::id, EvidenceSearch.Builder::id)
            .required("date", DATE, EvidenceSearch::date, EvidenceSearch.Builder::date)
            .list("places", TEXT, EvidenceSearch::places, EvidenceSearch.Builder::addAllPlaces)
            .list("commitments", COMMITMENT_ID, EvidenceSearch::commitments, EvidenceSearch.Builder::addAllCommitments)
            .list("targets", SLUG, EvidenceSearch::targets, EvidenceSearch.Builder::addAllTargets)
            .localized("note", EvidenceSearch::note, EvidenceSearch.Builder::note)
            .extensible(EvidenceSearch::extensions, EvidenceSearch.Builder::extensions)
            .build();

    private static final KeyChoice VALUE_OR_TEXT =
            new KeyChoice(List.of("value", "text"), Message.of("put words into the note", "文字说明请写入备注"));

    private static final KeysByKind<EvidenceRecordBuilder> KEYS_BY_KIND = new KeysByKind<>(
                    "EvidenceRecord",
                    record -> record.kind,
                    EvidenceRecordBuilder::resolveTerms,
                    List.of(
                            variant(
                                    EvidenceKind.MEETING,
                                    List.of(),
                                    List.of(
                                            "number",
                                            "series",
                                            "status",
                                            "session",
                                            "forYear",
                                            "mode",
                                            "chairs",
                                            "observers")),
                            variant(EvidenceKind.DOCUMENT, STAGES_OF_DOCUMENTS, List.of("edition")),
                            variant(EvidenceKind.BODY, STEPS_OF_BODIES, List.of()),
                            variant(EvidenceKind.UNDERTAKING, STEPS_OF_UNDERTAKINGS, List.of("project")),
                            variant(EvidenceKind.REPORT, List.of(), List.of("period")),
                            new Variant(
                                    typeOf(EvidenceKind.MONEY),
                                    EvidenceKind.MONEY,
                                    named(EvidenceKind.MONEY),
                                    List.of("stage"),
                                    List.of("amount", "period", "funder", "area", "project"),
                                    List.of("amount"),
                                    List.of(STAGES_OF_MONEY)),
                            variant(EvidenceKind.STATEMENT, List.of(), List.of("speaker", "says")),
                            variant(
                                    EvidenceKind.MEASUREMENT,
                                    List.of(),
                                    List.of("indicator", "value", "text", "unit", "period"))))
            .adding(EvidenceKind.MONEY, "period")
            .choosing(EvidenceKind.MEASUREMENT, VALUE_OR_TEXT);

    public static final Shape<EvidenceRecord> RECORD = ObjectShape.<EvidenceRecord, EvidenceRecordBuilder>of(
                    Message.of("a record", "记录"), EvidenceRecordBuilder::new, EvidenceRecordBuilder::build)
            .required("id", SLUG, EvidenceRecord::id, (to, value) -> to.common.id(value))
            .required("kind", KIND, EvidenceRecord::kind, (to, kind) -> to.kind = kind)
            .optional(
                    "number",
                    ORDINAL,
                    of(MeetingRecord.class, MeetingRecord::number),
                    (to, n) -> to.number = Optional.of(n))
            .sinceNewest()
            .list(
                    "series",
                    SERIES_NUMBER,
                    each -> each instanceof MeetingRecord meeting ? meeting.series() : List.of(),
                    (to, series) -> to.series = series)
            .optional("status", MEETING_STATUS, EvidenceShapes::statusOf, (to, status) -> to.status = status)
            .optional("session", SESSION, EvidenceShapes::sessionOf, (to, session) -> to.session = session)
            .optional(
                    "forYear",
                    YEAR,
                    of(MeetingRecord.class, MeetingRecord::forYear),
                    (to, year) -> to.forYear = Optional.of(year))
            .optional(
                    "indicator",
                    SLUG,
                    of(MeasurementRecord.class, MeasurementRecord::indicator),
                    (to, indicator) -> to.indicator = Optional.of(indicator))
            .optional(
                    "value",
                    DECIMAL,
                    of(MeasurementRecord.class, MeasurementRecord::value),
                    (to, value) -> to.value = Optional.of(value))
            .localized("text", textOf(MeasurementRecord::text), (to, text) -> to.text = text)
            .localized("unit", textOf(MeasurementRecord::unit), (to, unit) -> to.unit = unit)
            .asBefore()
            .optional("stage", STAGE, EvidenceShapes::stageOf, (to, stage) -> to.stage = stage)
            .sinceNewest()
            .optional(
                    "edition",
                    EDITION,
                    of(
                            DocumentRecord.class,
                            document -> Optional.of(document.edition()).filter(number -> number > 1)),
                    (to, edition) -> to.edition = edition)
            .asBefore()
            .optional("step", STEP, EvidenceShapes::stepOf, (to, step) -> to.step = step)
            .optional(
                    "amount",
                    MONEY,
                    of(MoneyRecord.class, MoneyRecord::amount),
                    (to, amount) -> to.amount = Optional.of(amount))
            .optional("period", TERM, EvidenceShapes::periodOf, (to, period) -> to.period = Optional.of(period))
            .optional(
                    "speaker",
                    TEXT,
                    of(StatementRecord.class, StatementRecord::speaker),
                    (to, speaker) -> to.speaker = Optional.of(speaker))
            .sinceNewest()
            .optional(
                    "says",
                    SAYS,
                    of(StatementRecord.class, StatementRecord::says),
                    (to, says) -> to.says = Optional.of(says))
            .asBefore()
            .localized("title", EvidenceRecord::title, (to, value) -> to.common.title(value))
            .required("date", DATE, EvidenceRecord::date, (to, value) -> to.common.date(value))
            .unless(Dating.ON::equals, "dating", DATING, EvidenceRecord::dating, (to, value) -> to.common.dating(value))
            .optional("until", DATE, EvidenceRecord::until, (to, value) -> to.common.until(value))
            .optional("place", PLACE, EvidenceRecord::place, (to, value) -> to.common.place(value))
            .optional(
                    "mode",
                    MODE,
                    of(MeetingRecord.class, MeetingRecord::mode),
                    (to, mode) -> to.mode = Optional.of(mode))
            .list(
                    "chairs",
                    COUNTRY,
                    each -> each instanceof MeetingRecord meeting ? meeting.chairs() : List.of(),
                    (to, chairs) -> to.chairs = chairs)
            .sinceNewest()
            .list(
                    "observers",
                    PARTY,
                    each -> each instanceof MeetingRecord meeting ? meeting.observers() : List.of(),
                    (to, observers) -> to.observers = observers)
            .asBefore()
            .list("countries", COUNTRY, EvidenceRecord::countries, (to, value) -> to.common.addAllCountries(value))
            .list(
                    "participants",
                    SLUG,
                    EvidenceRecord::participants,
                    (to, value) -> to.common.addAllParticipants(value))
            .optional(
                    "funder",
                    SLUG,
                    of(MoneyRecord.class, MoneyRecord::funder),
                    (to, funder) -> to.funder = Optional.of(funder))
            .optional("area", SLUG, of(MoneyRecord.class, MoneyRecord::area), (to, area) -> to.area = Optional.of(area))
            .optional("project", SLUG, EvidenceShapes::projectOf, (to, project) -> to.project = Optional.of(project))
            .list(
                    "commitments",
                    COMMITMENT_ID,
                    EvidenceRecord::commitments,
                    (to, value) -> to.common.addAllCommitments(value))
            .list("targets", SLUG, EvidenceRecord::targets, (to, value) -> to.common.addAllTargets(value))
            .sinceNewest()
            .list("replaces", SLUG, EvidenceRecord::replaces, (to, value) -> to.common.addAllReplaces(value))
            .optional("corrects", SLUG, EvidenceRecord::corrects, (to, value) -> to.common.corrects(value))
            .optional("partOf", SLUG, EvidenceRecord::partOf, (to, value) -> to.common.partOf(value))
            .asBefore()
            .list("citations", CITATION, EvidenceRecord::citations, (to, value) -> to.common.addAllCitations(value))
            .required("confidence", CONFIDENCE, EvidenceRecord::confidence, (to, value) -> to.common.confidence(value))
            .localized("note", EvidenceRecord::note, (to, value) -> to.common.note(value))
            .extensible(EvidenceRecord::extensions, (to, value) -> to.common.extensions(value))
            .keysByKind(KEYS_BY_KIND)
            .restricted(VALUE_OR_TEXT)
            .build();

    public static final Shape<Project> PROJECT = ObjectShape.<Project, Project.Builder>of(
                    Message.of("a project", "实施项目"), Project::builder, Project.Builder::build)
            .required("id", SLUG, Project::id, Project.Builder::id)
            .required("names", NAMES, Project::names, Project.Builder::names)
            .sinceNewest()
            .localized("description", Project::description, Project.Builder::description)
            .optional("status", PROJECT_STATUS, Project::status, Project.Builder::status)
            .asBefore()
            .list("countries", COUNTRY, Project::countries, Project.Builder::addAllCountries)
            .optional("lead", TEXT, Project::lead, Project.Builder::lead)
            .sinceNewest()
            .localized("leadGloss", Project::leadGloss, Project.Builder::leadGloss)
            .list(
                    "organisations",
                    LanguageMapShape.LOCALIZED,
                    Project::organisations,
                    Project.Builder::addAllOrganisations)
            .asBefore()
            .optional("area", SLUG, Project::area, Project.Builder::area)
            .optional("starts", DATE, Project::starts, Project.Builder::starts)
            .optional("ends", DATE, Project::ends, Project.Builder::ends)
            .list("funding", FUNDING, Project::funding, Project.Builder::addAllFunding)
            .list("commitments", COMMITMENT_ID, Project::commitments, Project.Builder::addAllCommitments)
            .list("targets", SLUG, Project::targets, Project.Builder::addAllTargets)
            .sinceNewest()
            .list("replaces", SLUG, Project::replaces, Project.Builder::addAllReplaces)
            .optional("corrects", SLUG, Project::corrects, Project.Builder::corrects)
            .optional("partOf", SLUG, Project::partOf, Project.Builder::partOf)
            .asBefore()
            .list("citations", CITATION, Project::citations, Project.Builder::addAllCitations)
            .required("confidence", CONFIDENCE, Project::confidence, Project.Builder::confidence)
            .localized("note", Project::note, Project.Builder::note)
            .extensible(Project::extensions, Project.Builder::extensions)
            .build();

    private EvidenceShapes() {}

    private static Variant variant(EvidenceKind kind, List<String> required, List<String> optional) {
        return new Variant(typeOf(kind), kind, named(kind), required, optional, List.of(), List.of());
    }

    private static Variant variant(EvidenceKind kind, Vocabulary<?> vocabulary, List<String> optional) {
        return new Variant(
                typeOf(kind), kind, named(kind), List.of(vocabulary.key()), optional, List.of(), List.of(vocabulary));
    }

    /** The name of records of this kind in schemas, which is that of their class. */
    private static String typeOf(EvidenceKind kind) {
        String code = kind.code();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1) + "Record";
    }

    private static Message named(EvidenceKind kind) {
        return Message.of("a record of the kind {0}", "种类为 {0} 的记录", kind.code());
    }

    /** Returns a value that only records of one type have. */
    private static <R extends EvidenceRecord, V> Function<EvidenceRecord, Optional<V>> of(
            Class<R> type, Function<R, Optional<V>> get) {
        return each -> type.isInstance(each) ? get.apply(type.cast(each)) : Optional.empty();
    }

    private static Function<EvidenceRecord, LocalizedText> textOf(Function<MeasurementRecord, LocalizedText> get) {
        return each -> each instanceof MeasurementRecord measurement ? get.apply(measurement) : LocalizedText.none();
    }

    private static Optional<MeetingStatus> statusOf(EvidenceRecord each) {
        return of(MeetingRecord.class, meeting -> Optional.of(meeting.status()))
                .apply(each)
                .filter(status -> status != MeetingStatus.HELD);
    }

    private static Optional<SessionKind> sessionOf(EvidenceRecord each) {
        return of(MeetingRecord.class, meeting -> Optional.of(meeting.session()))
                .apply(each)
                .filter(session -> session != SessionKind.REGULAR);
    }

    private static Optional<Term> periodOf(EvidenceRecord each) {
        if (each instanceof MeasurementRecord measurement) {
            return measurement.period();
        }
        return each instanceof ReportRecord report
                ? report.period()
                : of(MoneyRecord.class, MoneyRecord::period).apply(each);
    }

    private static Optional<UnresolvedCode> stageOf(EvidenceRecord each) {
        return each instanceof DocumentRecord document
                ? Optional.of(UnresolvedCode.of(document.stage()))
                : of(MoneyRecord.class, money -> Optional.of(UnresolvedCode.of(money.stage())))
                        .apply(each);
    }

    private static Optional<UnresolvedCode> stepOf(EvidenceRecord each) {
        return each instanceof BodyRecord body
                ? Optional.of(UnresolvedCode.of(body.step()))
                : of(UndertakingRecord.class, undertaking -> Optional.of(UnresolvedCode.of(undertaking.step())))
                        .apply(each);
    }

    private static Optional<Slug> projectOf(EvidenceRecord each) {
        return each instanceof UndertakingRecord undertaking
                ? undertaking.project()
                : of(MoneyRecord.class, MoneyRecord::project).apply(each);
    }
}
