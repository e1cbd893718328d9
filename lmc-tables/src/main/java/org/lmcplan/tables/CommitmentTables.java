package org.lmcplan.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CadenceKind;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Force;
import org.lmcplan.model.Listing;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Season;
import org.lmcplan.model.Section;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.DueAnswer;
import org.lmcplan.model.assess.DueStatus;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCeiling;
import org.lmcplan.model.assess.Support;

/** The table of commitments: the wording, its coding, and what the records show. */
final class CommitmentTables {

    private final TableInput input;
    private final PlanIndex index;
    private final Map<CommitmentId, CommitmentAnswer> answers = new HashMap<>();

    CommitmentTables(TableInput input) {
        this.input = input;
        this.index = input.index();
        input.assessment()
                .ifPresent(each -> each.commitments()
                        .forEach(answer -> answers.put(answer.commitment().id(), answer)));
    }

    TableDraft<?> commitments() {
        TableDraft<Numbered<String, Commitment>> table = new TableDraft<>(
                "commitments",
                "What the plan promises, one clause a row: its words, how they were coded, and what the records show.");
        place(table);
        wording(table);
        time(table);
        progress(table);
        return table.note(each -> each.value().note())
                .references("section", "sections", "id")
                .references("area", "areas", "id")
                .references("pillar", "pillars", "id")
                .references("priority_area", "priority_areas", "id")
                .references("phase", "phases", "id")
                .rows(Numbered.of(input.plan().commitments()));
    }

    private void place(TableDraft<Numbered<String, Commitment>> table) {
        table.key(
                        "id",
                        "The id: the section and the place of the clause in it, such as 4.2.12-2. Text: a spreadsheet takes"
                                + " some of them for dates.",
                        each -> each.value().id())
                .count("ordinal", "Its place in the plan, from 1.", Numbered::ordinal)
                .text("section", "The section.", each -> each.value().section())
                .text(
                        "section_title",
                        "The title of the section, as the text has it.",
                        each -> section(each).title())
                .localized(
                        "section_title",
                        "An unofficial translation of the title.",
                        each -> section(each).titleGloss())
                .maybe(
                        "area",
                        "The cooperation area of the section, if any.",
                        each -> index.areaOf(each.value()).map(CooperationArea::id))
                .maybe(
                        "pillar",
                        "The pillar of the area, if any.",
                        each -> index.pillarOf(each.value()).map(NamedElement::id))
                .maybe(
                        "priority_area",
                        "The priority area of the area, if any.",
                        each -> index.priorityAreaOf(each.value()).map(NamedElement::id));
    }

    private Section section(Numbered<String, Commitment> row) {
        return index.section(row.value().section()).orElseThrow();
    }

    private static void wording(TableDraft<Numbered<String, Commitment>> table) {
        table.maybe(
                        "label",
                        "Its number or name as printed, if the text gives one.",
                        each -> each.value().label())
                .text("quote", "The clause, verbatim.", each -> each.value().quote())
                .localized(
                        "gloss",
                        "An unofficial translation of the clause.",
                        each -> each.value().gloss())
                .localized(
                        "authentic_quote",
                        "The clause in a further authentic text.",
                        each -> each.value().authenticQuotes())
                .text(
                        "marker",
                        "The words that say how firm the promise is, verbatim.",
                        each -> each.value().marker())
                .code(
                        "force",
                        Force.class,
                        "How firmly the wording binds.",
                        each -> each.value().force())
                .maybeCode(
                        "listing",
                        Listing.class,
                        "How to read a list in it; empty if it means exactly all of its items.",
                        each -> each.value().listing())
                .maybe(
                        "only_if",
                        "On what condition, verbatim.",
                        each -> each.value().condition());
    }

    private void time(TableDraft<Numbered<String, Commitment>> table) {
        table.flag(
                        "conditional",
                        "Whether it holds only on a condition, by its own words or by another clause.",
                        each -> index.isConditional(each.value()))
                .maybe(
                        "cadence",
                        "How often it is to happen, such as every-year, every-2-years or regularly.",
                        each -> each.value().cadence())
                .maybeCode(
                        "cadence_kind",
                        CadenceKind.class,
                        "The kind of cadence.",
                        each -> each.value().cadence().map(Cadence::kind))
                .maybeCount(
                        "season_from",
                        "The first month of each year in which it is to happen.",
                        each -> each.value().season().map(Season::from))
                .maybeCount(
                        "season_to",
                        "The last month of each year in which it is to happen.",
                        each -> each.value().season().map(Season::to))
                .date("starts", "From when on.", each -> each.value().start())
                .date("due", "By when.", each -> each.value().due())
                .maybe(
                        "phase",
                        "The phase in which it is to be done.",
                        each -> each.value().phase());
    }

    private void progress(TableDraft<Numbered<String, Commitment>> table) {
        table.maybeCode(
                        "progress",
                        Progress.class,
                        "What the records show, as of the day of the assessment. No record means that"
                                + " nothing is known.",
                        each -> answer(each).map(CommitmentAnswer::progress))
                .maybeCode(
                        "progress_at_least",
                        Progress.class,
                        "The least that the records show.",
                        each -> answer(each).map(CommitmentAnswer::atLeast))
                .maybeCode(
                        "progress_at_most",
                        Progress.class,
                        "The most that the records may show.",
                        each -> answer(each).map(CommitmentAnswer::atMost))
                .maybeCode(
                        "ceiling",
                        ProgressCeiling.class,
                        "The most that records can ever show of such a clause.",
                        each -> answer(each).map(CommitmentAnswer::ceiling))
                .maybeFlag(
                        "trackable",
                        "Whether records can show that it was done. The table commitment_limits says why not.",
                        each -> answer(each).map(CommitmentAnswer::trackable))
                .maybeCode(
                        "due_status",
                        DueStatus.class,
                        "Whether it was done by its date or the end of its phase.",
                        each -> due(each).map(DueAnswer::status))
                .date("due_by", "That date.", each -> due(each).map(DueAnswer::due))
                .maybeCount(
                        "records_that_count",
                        "The number of records and projects that count for it.",
                        each -> support(each).map(s -> s.evidence().size()))
                .maybeCount(
                        "records_that_may_count",
                        "The number of those that count if a day that is not known is early enough.",
                        each -> support(each).map(s -> s.perhaps().size()))
                .maybeCount(
                        "records_left_out",
                        "The number of those that concern it but do not count. The table record_links says why.",
                        each -> support(each).map(s -> s.uncounted().size()));
    }

    private Optional<CommitmentAnswer> answer(Numbered<String, Commitment> row) {
        return Optional.ofNullable(answers.get(row.value().id()));
    }

    private Optional<DueAnswer> due(Numbered<String, Commitment> row) {
        return answer(row).flatMap(CommitmentAnswer::due);
    }

    private Optional<Support> support(Numbered<String, Commitment> row) {
        return answer(row).map(CommitmentAnswer::support);
    }

    static List<TableDraft<?>> of(TableInput input) {
        return List.of(new CommitmentTables(input).commitments());
    }
}
