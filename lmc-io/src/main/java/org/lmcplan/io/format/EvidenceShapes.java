package org.lmcplan.io.format;

import static org.lmcplan.io.format.EvidencePartShapes.CITATION;
import static org.lmcplan.io.format.EvidencePartShapes.FUNDING;
import static org.lmcplan.io.format.EvidencePartShapes.MONEY;
import static org.lmcplan.io.format.EvidencePartShapes.PLACE;
import static org.lmcplan.io.format.PartShapes.NAMES;
import static org.lmcplan.io.format.PartShapes.TERM;
import static org.lmcplan.io.format.ValueShapes.COMMITMENT_ID;
import static org.lmcplan.io.format.ValueShapes.COUNTRY;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.LOCALIZED;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.format.ValueShapes.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.DependentCodeShape.UnresolvedCode;
import org.lmcplan.io.shape.DependentCodeShape.Vocabulary;
import org.lmcplan.io.shape.KeysByKind;
import org.lmcplan.io.shape.KeysByKind.Variant;
import org.lmcplan.io.shape.NumberShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.problem.Message;

/** The shapes of evidence: records of every kind, and projects. */
public final class EvidenceShapes {

    private static final Shape<EvidenceKind> KIND =
            new CodeShape<>(Message.of("a kind of record", "记录种类"), EvidenceKind.values());
    private static final Shape<Dating> DATING = new CodeShape<>(Message.of("a dating", "日期类型"), Dating.values());
    private static final Shape<Confidence> CONFIDENCE =
            new CodeShape<>(Message.of("a confidence", "可信度"), Confidence.values());
    private static final Shape<MeetingMode> MODE =
            new CodeShape<>(Message.of("a mode of meeting", "会议形式"), MeetingMode.values());
    private static final Shape<Integer> ORDINAL =
            new NumberShape(Message.of("the number of a meeting", "会议届次"), 1, 9999);

    private static final KeysByKind<EvidenceRecordBuilder> KEYS_BY_KIND = new KeysByKind<>(
            record -> record.kind,
            EvidenceRecordBuilder::resolveTerms,
            List.of(
                    variant(EvidenceKind.MEETING, List.of(), List.of("number", "mode", "chairs")),
                    variant(EvidenceKind.DOCUMENT, EvidenceRecordBuilder.STAGES_OF_DOCUMENTS, List.of()),
                    variant(EvidenceKind.BODY, EvidenceRecordBuilder.STEPS_OF_BODIES, List.of()),
                    variant(EvidenceKind.UNDERTAKING, EvidenceRecordBuilder.STEPS_OF_UNDERTAKINGS, List.of("project")),
                    variant(EvidenceKind.REPORT, List.of(), List.of("period")),
                    new Variant(
                            EvidenceKind.MONEY,
                            named(EvidenceKind.MONEY),
                            List.of("stage", "amount"),
                            List.of("funder", "area", "project"),
                            List.of(EvidenceRecordBuilder.STAGES_OF_MONEY)),
                    variant(EvidenceKind.STATEMENT, List.of(), List.of("speaker"))));

    public static final Shape<EvidenceRecord> RECORD = ObjectShape.<EvidenceRecord, EvidenceRecordBuilder>of(
                    Message.of("a record", "记录"), EvidenceRecordBuilder::new, EvidenceRecordBuilder::build)
            .required("id", SLUG, EvidenceRecord::id, (record, id) -> record.common.id(id))
            .required("kind", KIND, EvidenceRecord::kind, (record, kind) -> record.kind = kind)
            .optional(
                    "number", ORDINAL, of(MeetingRecord.class, MeetingRecord::number), (record, n) -> record.number = n)
            .optional(
                    "stage",
                    EvidenceRecordBuilder.STAGE,
                    EvidenceShapes::stageOf,
                    (record, stage) -> record.stage = stage)
            .optional("step", EvidenceRecordBuilder.STEP, EvidenceShapes::stepOf, (record, step) -> record.step = step)
            .optional(
                    "amount",
                    MONEY,
                    of(MoneyRecord.class, money -> Optional.of(money.amount())),
                    (record, amount) -> record.amount = amount)
            .optional(
                    "period",
                    TERM,
                    of(ReportRecord.class, ReportRecord::period),
                    (record, period) -> record.period = period)
            .optional(
                    "speaker",
                    TEXT,
                    of(StatementRecord.class, StatementRecord::speaker),
                    (record, speaker) -> record.speaker = speaker)
            .unless(
                    LocalizedText::isEmpty,
                    "title",
                    LOCALIZED,
                    EvidenceRecord::title,
                    (record, title) -> record.common.title(title))
            .required("date", DATE, EvidenceRecord::date, (record, date) -> record.common.date(date))
            .unless(
                    Dating.ON::equals,
                    "dating",
                    DATING,
                    EvidenceRecord::dating,
                    (record, dating) -> record.common.dating(dating))
            .optional("until", DATE, EvidenceRecord::until, (record, until) -> record.common.until(until))
            .optional("place", PLACE, EvidenceRecord::place, (record, place) -> record.common.place(place))
            .optional("mode", MODE, of(MeetingRecord.class, MeetingRecord::mode), (record, mode) -> record.mode = mode)
            .list(
                    "chairs",
                    COUNTRY,
                    each -> each instanceof MeetingRecord meeting ? meeting.chairs() : List.of(),
                    (record, chairs) -> record.chairs = chairs)
            .list(
                    "countries",
                    COUNTRY,
                    EvidenceRecord::countries,
                    (record, countries) -> record.common.addAllCountries(countries))
            .list(
                    "participants",
                    SLUG,
                    EvidenceRecord::participants,
                    (record, participants) -> record.common.addAllParticipants(participants))
            .optional(
                    "funder",
                    SLUG,
                    of(MoneyRecord.class, MoneyRecord::funder),
                    (record, funder) -> record.funder = funder)
            .optional("area", SLUG, of(MoneyRecord.class, MoneyRecord::area), (record, area) -> record.area = area)
            .optional("project", SLUG, EvidenceShapes::projectOf, (record, project) -> record.project = project)
            .list(
                    "commitments",
                    COMMITMENT_ID,
                    EvidenceRecord::commitments,
                    (record, commitments) -> record.common.addAllCommitments(commitments))
            .list("targets", SLUG, EvidenceRecord::targets, (record, targets) -> record.common.addAllTargets(targets))
            .list(
                    "citations",
                    CITATION,
                    EvidenceRecord::citations,
                    (record, citations) -> record.common.addAllCitations(citations))
            .required(
                    "confidence",
                    CONFIDENCE,
                    EvidenceRecord::confidence,
                    (record, confidence) -> record.common.confidence(confidence))
            .unless(
                    LocalizedText::isEmpty,
                    "note",
                    LOCALIZED,
                    EvidenceRecord::note,
                    (record, note) -> record.common.note(note))
            .extensible(EvidenceRecord::extensions, (record, extensions) -> record.common.extensions(extensions))
            .keysByKind(KEYS_BY_KIND)
            .build();

    public static final Shape<Project> PROJECT = ObjectShape.<Project, Project.Builder>of(
                    Message.of("a project", "实施项目"), Project::builder, Project.Builder::build)
            .required("id", SLUG, Project::id, Project.Builder::id)
            .required("names", NAMES, Project::names, Project.Builder::names)
            .list("countries", COUNTRY, Project::countries, Project.Builder::addAllCountries)
            .optional("lead", TEXT, Project::lead, Project.Builder::lead)
            .optional("area", SLUG, Project::area, Project.Builder::area)
            .optional("starts", DATE, Project::starts, Project.Builder::starts)
            .optional("ends", DATE, Project::ends, Project.Builder::ends)
            .list("funding", FUNDING, Project::funding, Project.Builder::addAllFunding)
            .list("commitments", COMMITMENT_ID, Project::commitments, Project.Builder::addAllCommitments)
            .list("targets", SLUG, Project::targets, Project.Builder::addAllTargets)
            .list("citations", CITATION, Project::citations, Project.Builder::addAllCitations)
            .required("confidence", CONFIDENCE, Project::confidence, Project.Builder::confidence)
            .unless(LocalizedText::isEmpty, "note", LOCALIZED, Project::note, Project.Builder::note)
            .extensible(Project::extensions, Project.Builder::extensions)
            .build();

    private EvidenceShapes() {}

    private static Variant variant(EvidenceKind kind, List<String> required, List<String> optional) {
        return new Variant(kind, named(kind), required, optional, List.of());
    }

    private static Variant variant(EvidenceKind kind, Vocabulary<?> vocabulary, List<String> optional) {
        return new Variant(kind, named(kind), List.of(vocabulary.key()), optional, List.of(vocabulary));
    }

    private static Message named(EvidenceKind kind) {
        return Message.of("a record of the kind {0}", "种类为 {0} 的记录", kind.code());
    }

    /** Returns a value that only records of one type have. */
    private static <R extends EvidenceRecord, V> Function<EvidenceRecord, Optional<V>> of(
            Class<R> type, Function<R, Optional<V>> get) {
        return each -> type.isInstance(each) ? get.apply(type.cast(each)) : Optional.empty();
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
