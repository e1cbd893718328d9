package org.lmcplan.io;

import static org.lmcplan.io.EvidencePartShapes.CITATION;
import static org.lmcplan.io.EvidencePartShapes.FUNDING;
import static org.lmcplan.io.EvidencePartShapes.MONEY;
import static org.lmcplan.io.EvidencePartShapes.PLACE;
import static org.lmcplan.io.PartShapes.NAMES;
import static org.lmcplan.io.PartShapes.TERM;
import static org.lmcplan.io.Values.COMMITMENT_ID;
import static org.lmcplan.io.Values.COUNTRY;
import static org.lmcplan.io.Values.DATE;
import static org.lmcplan.io.Values.LOCALIZED;
import static org.lmcplan.io.Values.SLUG;
import static org.lmcplan.io.Values.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.io.DependentCodeShape.Vocabulary;
import org.lmcplan.io.DependentCodeShape.Written;
import org.lmcplan.io.Variants.Variant;
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

/** The shapes of evidence: records of every kind, and projects. */
final class EvidenceShapes {

    private static final Shape<EvidenceKind> KIND =
            new CodeShape<>(Wording.of("a kind of record", "记录种类"), EvidenceKind.values());
    private static final Shape<Dating> DATING = new CodeShape<>(Wording.of("a dating", "日期类型"), Dating.values());
    private static final Shape<Confidence> CONFIDENCE =
            new CodeShape<>(Wording.of("a confidence", "可信度"), Confidence.values());
    private static final Shape<MeetingMode> MODE =
            new CodeShape<>(Wording.of("a mode of meeting", "会议形式"), MeetingMode.values());
    private static final Shape<Integer> ORDINAL =
            new NumberShape(Wording.of("the number of a meeting", "会议届次"), 1, 9999);

    private static final Variants<RecordParts> VARIANTS = new Variants<>(
            parts -> parts.kind,
            RecordParts::resolveTerms,
            List.of(
                    variant(EvidenceKind.MEETING, List.of(), List.of("number", "mode", "chairs")),
                    variant(EvidenceKind.DOCUMENT, RecordParts.STAGES_OF_DOCUMENTS, List.of()),
                    variant(EvidenceKind.BODY, RecordParts.STEPS_OF_BODIES, List.of()),
                    variant(EvidenceKind.UNDERTAKING, RecordParts.STEPS_OF_UNDERTAKINGS, List.of("project")),
                    variant(EvidenceKind.REPORT, List.of(), List.of("period")),
                    new Variant(
                            EvidenceKind.MONEY,
                            named(EvidenceKind.MONEY),
                            List.of("stage", "amount"),
                            List.of("funder", "area", "project"),
                            List.of(RecordParts.STAGES_OF_MONEY)),
                    variant(EvidenceKind.STATEMENT, List.of(), List.of("speaker"))));

    static final Shape<EvidenceRecord> RECORD = ObjectShape.<EvidenceRecord, RecordParts>of(
                    Wording.of("a record", "记录"), RecordParts::new, RecordParts::build)
            .required("id", SLUG, EvidenceRecord::id, (parts, id) -> parts.common.id(id))
            .required("kind", KIND, EvidenceRecord::kind, (parts, kind) -> parts.kind = kind)
            .optional("number", ORDINAL, of(MeetingRecord.class, MeetingRecord::number), (parts, n) -> parts.number = n)
            .optional("stage", RecordParts.STAGE, EvidenceShapes::stageOf, (parts, stage) -> parts.stage = stage)
            .optional("step", RecordParts.STEP, EvidenceShapes::stepOf, (parts, step) -> parts.step = step)
            .optional(
                    "amount",
                    MONEY,
                    of(MoneyRecord.class, money -> Optional.of(money.amount())),
                    (parts, amount) -> parts.amount = amount)
            .optional(
                    "period",
                    TERM,
                    of(ReportRecord.class, ReportRecord::period),
                    (parts, period) -> parts.period = period)
            .optional(
                    "speaker",
                    TEXT,
                    of(StatementRecord.class, StatementRecord::speaker),
                    (parts, speaker) -> parts.speaker = speaker)
            .unless(
                    LocalizedText::isEmpty,
                    "title",
                    LOCALIZED,
                    EvidenceRecord::title,
                    (parts, title) -> parts.common.title(title))
            .required("date", DATE, EvidenceRecord::date, (parts, date) -> parts.common.date(date))
            .unless(
                    Dating.ON::equals,
                    "dating",
                    DATING,
                    EvidenceRecord::dating,
                    (parts, dating) -> parts.common.dating(dating))
            .optional("until", DATE, EvidenceRecord::until, (parts, until) -> parts.common.until(until))
            .optional("place", PLACE, EvidenceRecord::place, (parts, place) -> parts.common.place(place))
            .optional("mode", MODE, of(MeetingRecord.class, MeetingRecord::mode), (parts, mode) -> parts.mode = mode)
            .list(
                    "chairs",
                    COUNTRY,
                    each -> each instanceof MeetingRecord meeting ? meeting.chairs() : List.of(),
                    (parts, chairs) -> parts.chairs = chairs)
            .list(
                    "countries",
                    COUNTRY,
                    EvidenceRecord::countries,
                    (parts, countries) -> parts.common.addAllCountries(countries))
            .list(
                    "participants",
                    SLUG,
                    EvidenceRecord::participants,
                    (parts, participants) -> parts.common.addAllParticipants(participants))
            .optional(
                    "funder",
                    SLUG,
                    of(MoneyRecord.class, MoneyRecord::funder),
                    (parts, funder) -> parts.funder = funder)
            .optional("area", SLUG, of(MoneyRecord.class, MoneyRecord::area), (parts, area) -> parts.area = area)
            .optional("project", SLUG, EvidenceShapes::projectOf, (parts, project) -> parts.project = project)
            .list(
                    "commitments",
                    COMMITMENT_ID,
                    EvidenceRecord::commitments,
                    (parts, commitments) -> parts.common.addAllCommitments(commitments))
            .list("targets", SLUG, EvidenceRecord::targets, (parts, targets) -> parts.common.addAllTargets(targets))
            .list(
                    "citations",
                    CITATION,
                    EvidenceRecord::citations,
                    (parts, citations) -> parts.common.addAllCitations(citations))
            .required(
                    "confidence",
                    CONFIDENCE,
                    EvidenceRecord::confidence,
                    (parts, confidence) -> parts.common.confidence(confidence))
            .unless(
                    LocalizedText::isEmpty,
                    "note",
                    LOCALIZED,
                    EvidenceRecord::note,
                    (parts, note) -> parts.common.note(note))
            .extensible(EvidenceRecord::extensions, (parts, extensions) -> parts.common.extensions(extensions))
            .varying(VARIANTS)
            .end();

    static final Shape<Project> PROJECT = ObjectShape.<Project, Project.Builder>of(
                    Wording.of("a project", "合作项目"), Project::builder, Project.Builder::build)
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
            .end();

    private EvidenceShapes() {}

    private static Variant variant(EvidenceKind kind, List<String> required, List<String> optional) {
        return new Variant(kind, named(kind), required, optional, List.of());
    }

    private static Variant variant(EvidenceKind kind, Vocabulary<?> vocabulary, List<String> optional) {
        return new Variant(kind, named(kind), List.of(vocabulary.key()), optional, List.of(vocabulary));
    }

    private static Wording named(EvidenceKind kind) {
        return Wording.of("a record of the kind {0}", "种类为 {0} 的记录", kind.code());
    }

    /** What only records of one type have. */
    private static <R extends EvidenceRecord, V> Function<EvidenceRecord, Optional<V>> of(
            Class<R> type, Function<R, Optional<V>> get) {
        return each -> type.isInstance(each) ? get.apply(type.cast(each)) : Optional.empty();
    }

    private static Optional<Written> stageOf(EvidenceRecord each) {
        return each instanceof DocumentRecord document
                ? Optional.of(Written.of(document.stage()))
                : of(MoneyRecord.class, money -> Optional.of(Written.of(money.stage())))
                        .apply(each);
    }

    private static Optional<Written> stepOf(EvidenceRecord each) {
        return each instanceof BodyRecord body
                ? Optional.of(Written.of(body.step()))
                : of(UndertakingRecord.class, undertaking -> Optional.of(Written.of(undertaking.step())))
                        .apply(each);
    }

    private static Optional<Slug> projectOf(EvidenceRecord each) {
        return each instanceof UndertakingRecord undertaking
                ? undertaking.project()
                : of(MoneyRecord.class, MoneyRecord::project).apply(each);
    }
}
