package org.lmcplan.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;

/** The tables of sections and cooperation areas. */
final class SectionTables {

    private SectionTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        return List.of(sections(input), areas(input));
    }

    private static TableDraft<?> sections(TableInput input) {
        Set<SectionNumber> numbers =
                input.plan().sections().stream().map(Section::number).collect(Collectors.toSet());
        return new TableDraft<Numbered<String, Section>>("sections", "The text of the plan, section by section.")
                .key(
                        "id",
                        "The number of the section, such as 4.2.10. Text: the numbers do not sort as numbers.",
                        each -> each.value().number())
                .count("ordinal", "Its place in the plan, from 1.", Numbered::ordinal)
                .count(
                        "depth",
                        "Its depth: 1 for a chapter.",
                        each -> each.value().number().depth())
                .maybe(
                        "parent",
                        "The section it is part of.",
                        each -> each.value().number().parent().filter(numbers::contains))
                .maybe(
                        "label",
                        "Its number or name as printed, if it differs.",
                        each -> each.value().label())
                .text(
                        "title",
                        "The title, as the text has it.",
                        each -> each.value().title())
                .localized(
                        "title",
                        "An unofficial translation of the title.",
                        each -> each.value().titleGloss())
                .localized(
                        "authentic_title",
                        "The title in a further authentic text.",
                        each -> each.value().authenticTitles())
                .maybe(
                        "body",
                        "The text below the title, verbatim.",
                        each -> each.value().body())
                .localized(
                        "authentic_body",
                        "The text below the title in a further authentic text.",
                        each -> each.value().authenticBodies())
                .references("parent", "sections", "id")
                .rows(Numbered.of(input.plan().sections()));
    }

    private static TableDraft<CooperationArea> areas(TableInput input) {
        return new TableDraft<CooperationArea>(
                        "areas", "The cooperation areas: sections whose clauses are about one field.")
                .key("id", "The id of the area.", CooperationArea::id)
                .text("section", "The section that is about it, and whose title is its name.", CooperationArea::section)
                .text("pillar", "The pillar it belongs to.", CooperationArea::pillar)
                .maybe("priority_area", "The priority area it belongs to, if any.", CooperationArea::priorityArea)
                .text(
                        "title",
                        "The title of the section.",
                        each -> section(input, each).title())
                .localized(
                        "title",
                        "An unofficial translation of the title.",
                        each -> section(input, each).titleGloss())
                .note(CooperationArea::note)
                .references("section", "sections", "id")
                .references("pillar", "pillars", "id")
                .references("priority_area", "priority_areas", "id")
                .rows(input.plan().cooperationAreas());
    }

    private static Section section(TableInput input, CooperationArea area) {
        return input.index().section(area.section()).orElseThrow();
    }
}
