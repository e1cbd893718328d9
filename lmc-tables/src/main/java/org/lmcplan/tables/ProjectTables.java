package org.lmcplan.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.model.evidence.Register;

/** The tables of projects, and of searches that looked for records. */
final class ProjectTables {

    private ProjectTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        List<Project> projects = input.registers().stream()
                .flatMap(each -> each.projects().stream())
                .toList();
        List<EvidenceSearch> searches = input.registers().stream()
                .map(Register::searches)
                .flatMap(List::stream)
                .toList();
        return List.of(
                projects(input, projects),
                organisations(projects),
                searches(searches),
                places(searches),
                links(input, searches));
    }

    private static TableDraft<Project> projects(TableInput input, List<Project> projects) {
        TableDraft<Project> table = new TableDraft<Project>(
                        "projects", "The projects that serve the plan. The table money has their amounts.")
                .key("id", "The id.", Project::id)
                .names("The name.", Project::names)
                .maybeCode("status", ProjectStatus.class, "Its status.", Project::status)
                .localized("description", "What it does.", Project::description)
                .maybe("lead_organisation", "Who leads it.", Project::lead)
                .localized("lead_gloss", "The name of who leads it in other languages.", Project::leadGloss)
                .maybeCode(
                        "area_kind",
                        IdKind.class,
                        "The kind of area.",
                        each -> each.area().map(id -> input.ids().element(id)))
                .maybe("area", "The area it belongs to.", Project::area)
                .date("starts", "When it starts.", Project::starts)
                .date("ends", "When it ends.", Project::ends)
                .referencesId("area_kind", "area");
        return new EvidenceColumns(input).addTo(table).rows(projects);
    }

    private static TableDraft<?> organisations(List<Project> projects) {
        return new TableDraft<Numbered<Project, LocalizedText>>(
                        "project_organisations", "The organisations that take part in a project.")
                .key("project", "The project.", each -> each.owner().id())
                .keyNumber("ordinal", "Its place among them, from 1.", Numbered::ordinal)
                .localized("organisation", "The name of the organisation.", Numbered::value)
                .references("project", "projects", "id")
                .rows(projects.stream()
                        .flatMap(each -> Numbered.of(each, each.organisations()).stream())
                        .toList());
    }

    private static TableDraft<EvidenceSearch> searches(List<EvidenceSearch> searches) {
        return new TableDraft<EvidenceSearch>(
                        "searches", "When and where records were looked for, whether or not any were found.")
                .key("id", "The id.", EvidenceSearch::id)
                .date("dated", "When.", each -> Optional.of(each.date()))
                .note(EvidenceSearch::note)
                .rows(searches);
    }

    private static TableDraft<?> places(List<EvidenceSearch> searches) {
        return new TableDraft<Numbered<EvidenceSearch, String>>("search_places", "Where a search looked.")
                .key("search", "The search.", each -> each.owner().id())
                .keyNumber("ordinal", "Its place among them, from 1.", Numbered::ordinal)
                .text("place", "Where it looked.", Numbered::value)
                .references("search", "searches", "id")
                .rows(searches.stream()
                        .flatMap(each -> Numbered.of(each, each.places()).stream())
                        .toList());
    }

    private static TableDraft<?> links(TableInput input, List<EvidenceSearch> searches) {
        record Sought(EvidenceSearch search, Object id) {}
        return new TableDraft<Sought>("search_links", "The commitments and targets that a search looked for.")
                .key("search", "The search.", each -> each.search().id())
                .keyCode(
                        "to_kind",
                        IdKind.class,
                        "The kind.",
                        each -> input.ids().element(each.id()))
                .key("to_id", "A commitment or target.", Sought::id)
                .references("search", "searches", "id")
                .referencesId("to_kind", "to_id")
                .rows(searches.stream()
                        .flatMap(each -> Stream.concat(each.commitments().stream(), each.targets().stream())
                                .distinct()
                                .map(id -> new Sought(each, id)))
                        .toList());
    }
}
