package org.lmcplan.tables;

import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Money;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.model.evidence.Stance;

/** The tables of the register as a whole, and of what records and projects have several of. */
final class EvidenceTables {

    private EvidenceTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        return List.of(register(input), funders(input), citations(input), countries(input), meetingNumbers(input));
    }

    private static TableDraft<Register> register(TableInput input) {
        return new TableDraft<Register>(
                        "register", "The register of what happened: one row; none if the tables are of a plan alone.")
                .key("id", "The id of the register.", Register::id)
                .text("version", "Its version.", Register::version)
                .text("plan", "The plan that it is about.", Register::plan)
                .localized("title", "Its title.", Register::title)
                .date("compiled", "When it was compiled.", Register::compiled)
                .note(Register::note)
                .references("plan", "plan", "id")
                .rows(input.registers());
    }

    private static TableDraft<Funder> funders(TableInput input) {
        return new TableDraft<Funder>("funders", "Those that pay, apart from elements of the plan.")
                .key("id", "The id.", Funder::id)
                .maybe("country", "The code of the country, if the funder belongs to one.", Funder::country)
                .names("The name.", Funder::names)
                .note(Funder::note)
                .rows(input.registers().stream()
                        .flatMap(each -> each.funders().stream())
                        .toList());
    }

    private static TableDraft<?> citations(TableInput input) {
        return new TableDraft<Numbered<Evidence, Citation>>(
                        "citations", "Who reports a record or project, and what exactly.")
                .keyCode("evidence_kind", IdKind.class, "Record or project.", each -> AllIds.kindOf(each.owner()))
                .key("evidence", "The record or project.", each -> each.owner().id())
                .keyNumber("ordinal", "Its place among the citations, from 1.", Numbered::ordinal)
                .localized(
                        "title",
                        "The title of the publication.",
                        each -> each.value().title())
                .maybe("publisher", "Who published it.", each -> each.value().publisher())
                .localized(
                        "publisher_gloss",
                        "The name of the publisher in other languages.",
                        each -> each.value().publisherGloss())
                .maybe(
                        "address",
                        "Its address on the web.",
                        each -> each.value().address())
                .date(
                        "published",
                        "When it was published.",
                        each -> each.value().published())
                .localized("claim", "What it says.", each -> each.value().claim())
                .code(
                        "stance",
                        Stance.class,
                        "Whether it confirms the record.",
                        each -> each.value().stance())
                .date(
                        "claimed",
                        "The date of the event according to it, if it differs.",
                        each -> each.value().date())
                .decimal(
                        "claimed_amount",
                        "The amount of money according to it, if it differs.",
                        each -> each.value().amount().map(Money::amount))
                .maybe(
                        "claimed_currency",
                        "The currency of that amount.",
                        each -> each.value().amount().map(Money::currency))
                .note(each -> each.value().note())
                .referencesId("evidence_kind", "evidence")
                .rows(input.evidence().stream()
                        .flatMap(each -> Numbered.of(each, each.citations()).stream())
                        .toList());
    }

    private static TableDraft<?> countries(TableInput input) {
        record Concerned(Evidence evidence, CountryRole role, CountryCode country) {}
        return new TableDraft<Concerned>(
                        "evidence_countries",
                        "The countries that a record or project concerns, and those that chaired a meeting.")
                .keyCode("evidence_kind", IdKind.class, "Record or project.", each -> AllIds.kindOf(each.evidence()))
                .key(
                        "evidence",
                        "The record or project.",
                        each -> each.evidence().id())
                .keyCode("role", CountryRole.class, "What the country has to do with it.", Concerned::role)
                .key("country", "The country code.", Concerned::country)
                .referencesId("evidence_kind", "evidence")
                .rows(input.evidence().stream()
                        .flatMap(each -> Stream.concat(
                                each.countries().stream()
                                        .distinct()
                                        .map(code -> new Concerned(each, CountryRole.CONCERNED, code)),
                                chairs(each).stream()
                                        .distinct()
                                        .map(code -> new Concerned(each, CountryRole.CHAIR, code))))
                        .toList());
    }

    private static List<CountryCode> chairs(Evidence each) {
        return each instanceof MeetingRecord meeting ? meeting.chairs() : List.of();
    }

    private static TableDraft<?> meetingNumbers(TableInput input) {
        return new TableDraft<Numbered<MeetingRecord, SeriesNumber>>(
                        "meeting_numbers", "The numbers of a meeting that belongs to several series.")
                .key("record", "The meeting.", each -> each.owner().id())
                .keyNumber("ordinal", "Its place among the numbers of the meeting, from 1.", Numbered::ordinal)
                .text(
                        "mechanism",
                        "The mechanism whose series it is.",
                        each -> each.value().mechanism())
                .count(
                        "meeting_number",
                        "The number in that series.",
                        each -> each.value().number())
                .references("record", "records", "id")
                .references("mechanism", "targets", "id")
                .rows(input.evidence().stream()
                        .flatMap(each -> each instanceof MeetingRecord meeting ? Stream.of(meeting) : Stream.empty())
                        .flatMap(each -> Numbered.of(each, each.series()).stream())
                        .toList());
    }
}
