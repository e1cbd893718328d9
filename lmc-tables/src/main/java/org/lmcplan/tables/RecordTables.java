package org.lmcplan.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.model.evidence.StatementContent;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;
import org.lmcplan.model.evidence.Venue;

/** The table of records of what happened. */
final class RecordTables {

    private RecordTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        TableDraft<EvidenceRecord> table = new TableDraft<EvidenceRecord>(
                        "records",
                        "What happened since, one record a row. The table citations says who reports it, record_links what it"
                                + " concerns and whether it counts.")
                .key("id", "The id.", EvidenceRecord::id)
                .code("kind", EvidenceKind.class, "The kind of record.", EvidenceRecord::kind)
                .localized("title", "The name of the event or a short description.", EvidenceRecord::title)
                .date("dated", "When it happened or began.", each -> Optional.of(each.date()))
                .code(
                        "dating",
                        Dating.class,
                        "Whether it happened on that date, or at an unknown time before.",
                        EvidenceRecord::dating)
                .date("until", "When it ended, if it lasted several days.", EvidenceRecord::until)
                .maybe(
                        "country",
                        "The code of the country where it happened.",
                        each -> each.place().flatMap(Venue::country))
                .localized(
                        "locality",
                        "The place.",
                        each -> each.place().map(Venue::locality).orElse(LocalizedText.none()));
        meetings(table);
        others(table);
        return List.of(new EvidenceColumns(input)
                .addTo(table)
                .rows(input.registers().stream()
                        .flatMap(each -> each.records().stream())
                        .toList()));
    }

    private static void meetings(TableDraft<EvidenceRecord> table) {
        table.maybeCode(
                        "meeting_status",
                        MeetingStatus.class,
                        "Whether a meeting was held.",
                        of(MeetingRecord.class, MeetingRecord::status))
                .maybeCode(
                        "session_kind",
                        SessionKind.class,
                        "The kind of session of a meeting.",
                        of(MeetingRecord.class, MeetingRecord::session))
                .maybeCode(
                        "meeting_mode",
                        MeetingMode.class,
                        "Whether a meeting was held in person or online.",
                        each -> is(MeetingRecord.class, each).flatMap(MeetingRecord::mode))
                .maybeCount(
                        "meeting_number",
                        "The number of a meeting. The table meeting_numbers has those in several series.",
                        each -> is(MeetingRecord.class, each).flatMap(MeetingRecord::number))
                .maybeCount(
                        "for_year",
                        "The year whose meeting it is, if it was held in another one.",
                        each -> is(MeetingRecord.class, each).flatMap(MeetingRecord::forYear));
    }

    private static void others(TableDraft<EvidenceRecord> table) {
        table.maybeCode(
                        "document_stage",
                        DocumentStage.class,
                        "The stage that a document reached.",
                        of(DocumentRecord.class, DocumentRecord::stage))
                .maybeCount(
                        "document_edition",
                        "The edition of a document, from 1.",
                        each -> is(DocumentRecord.class, each).map(DocumentRecord::edition))
                .maybeCode(
                        "body_step", BodyStep.class, "What happened to a body.", of(BodyRecord.class, BodyRecord::step))
                .maybeCode(
                        "undertaking_step",
                        UndertakingStep.class,
                        "What happened to an undertaking.",
                        of(UndertakingRecord.class, UndertakingRecord::step))
                .maybe(
                        "speaker",
                        "Who made a statement.",
                        each -> is(StatementRecord.class, each).flatMap(StatementRecord::speaker))
                .maybeCode(
                        "says",
                        StatementContent.class,
                        "What a statement does.",
                        each -> is(StatementRecord.class, each).flatMap(StatementRecord::says))
                .maybeCode(
                        "money_stage",
                        MoneyStage.class,
                        "What happened to money. The table money has the amounts.",
                        of(MoneyRecord.class, MoneyRecord::stage))
                .decimal(
                        "measured",
                        "The value of a measurement.",
                        each -> is(MeasurementRecord.class, each).flatMap(MeasurementRecord::value))
                .localized(
                        "measured_wording",
                        "The value of a measurement in words.",
                        each -> is(MeasurementRecord.class, each)
                                .map(MeasurementRecord::text)
                                .orElse(LocalizedText.none()))
                .localized(
                        "unit",
                        "The unit of a measurement.",
                        each -> is(MeasurementRecord.class, each)
                                .map(MeasurementRecord::unit)
                                .orElse(LocalizedText.none()))
                .period("period", "The period that a report, a measurement or money is for.", RecordTables::period);
    }

    private static Optional<Term> period(EvidenceRecord each) {
        return is(ReportRecord.class, each)
                .flatMap(ReportRecord::period)
                .or(() -> is(MeasurementRecord.class, each).flatMap(MeasurementRecord::period))
                .or(() -> is(MoneyRecord.class, each).flatMap(MoneyRecord::period));
    }

    private static <R extends EvidenceRecord> Optional<R> is(Class<R> type, EvidenceRecord each) {
        return type.isInstance(each) ? Optional.of(type.cast(each)) : Optional.empty();
    }

    private static <R extends EvidenceRecord, V> Function<EvidenceRecord, Optional<V>> of(
            Class<R> type, Function<R, V> value) {
        return each -> is(type, each).map(value);
    }
}
