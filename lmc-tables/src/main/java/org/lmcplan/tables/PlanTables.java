package org.lmcplan.tables;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.Edition;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Member;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Revision;
import org.lmcplan.model.RevisionKind;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Source;

/** The tables of the plan as a whole. */
final class PlanTables {

    private PlanTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        Plan plan = input.plan();
        return List.of(
                plan(plan),
                levels(plan),
                authenticTexts(plan),
                revisions(plan),
                revisionSections(plan),
                members(plan),
                sources(plan));
    }

    private static TableDraft<Plan> plan(Plan plan) {
        return new TableDraft<Plan>("plan", "The plan: one row.")
                .key("id", "The id of the plan.", Plan::id)
                .text("title", "The title, as the text has it.", Plan::title)
                .names("A name of the plan.", Plan::names)
                .text("language", "The language of the text, as a BCP 47 tag.", Plan::language)
                .code("edition", Edition.class, "Which part of the text is there.", Plan::edition)
                .maybe("framework", "The id of the organisation or framework whose plan it is.", Plan::framework)
                .period("term", "The term of the plan.", each -> Optional.of(each.term()))
                .date("adopted", "When it was adopted.", each -> each.adopted().map(Adoption::date))
                .maybe(
                        "adopted_by",
                        "The mechanism that adopted it.",
                        each -> each.adopted().flatMap(Adoption::by))
                .maybe(
                        "adoption_source",
                        "The source that shows the adoption.",
                        each -> each.adopted().map(Adoption::source))
                .text("text_source", "The source of the text.", Plan::textSource)
                .references("adopted_by", "targets", "id")
                .references("adoption_source", "sources", "id")
                .references("text_source", "sources", "id")
                .rows(List.of(plan));
    }

    private static TableDraft<?> levels(Plan plan) {
        return new TableDraft<Numbered<String, LocalizedText>>(
                        "levels", "What the plan calls its levels of sections, from the top.")
                .keyNumber("depth", "The depth of the sections, from 1.", Numbered::ordinal)
                .localized("name", "What they are called.", Numbered::value)
                .rows(Numbered.of(plan.levels()));
    }

    private static TableDraft<?> authenticTexts(Plan plan) {
        return new TableDraft<Numbered<String, AuthenticText>>(
                        "authentic_texts", "The texts in other languages that are authentic, too.")
                .keyNumber("ordinal", "Its place among them, from 1.", Numbered::ordinal)
                .text(
                        "language",
                        "The language, as a BCP 47 tag.",
                        each -> each.value().language())
                .text(
                        "title",
                        "The title of the plan in it.",
                        each -> each.value().title())
                .text("source", "The source of the text.", each -> each.value().source())
                .references("source", "sources", "id")
                .rows(Numbered.of(plan.authenticTexts()));
    }

    private static TableDraft<?> revisions(Plan plan) {
        return new TableDraft<Numbered<String, Revision>>("revisions", "How the text was changed since it was adopted.")
                .keyNumber("ordinal", "Its place among the revisions, from 1.", Numbered::ordinal)
                .code(
                        "kind",
                        RevisionKind.class,
                        "The kind of revision.",
                        each -> each.value().kind())
                .date(
                        "dated",
                        "When it was made.",
                        each -> Optional.of(each.value().date()))
                .text(
                        "source",
                        "The source that shows it.",
                        each -> each.value().source())
                .note(each -> each.value().note())
                .references("source", "sources", "id")
                .rows(Numbered.of(plan.revisions()));
    }

    private static TableDraft<?> revisionSections(Plan plan) {
        record Revised(int revision, SectionNumber section) {}
        List<Revised> rows = Numbered.of(plan.revisions()).stream()
                .flatMap(each -> each.value().sections().stream()
                        .distinct()
                        .map(section -> new Revised(each.ordinal(), section)))
                .toList();
        return new TableDraft<Revised>("revision_sections", "The sections that a revision changed.")
                .keyNumber("revision", "The revision.", Revised::revision)
                .key("section", "A section that it changed.", Revised::section)
                .references("revision", "revisions", "ordinal")
                .references("section", "sections", "id")
                .rows(rows);
    }

    private static TableDraft<Member> members(Plan plan) {
        return new TableDraft<Member>("members", "The members that adopted the plan or acceded to it.")
                .key("id", "The country code of a state, otherwise an id.", Member::id)
                .code("kind", MemberKind.class, "The kind of member.", Member::kind)
                .localized("kind_label", "What kind it is, if it is of another kind.", Member::kindLabel)
                .maybe("country", "Its country code, if it is a state.", Member::country)
                .names("Its name.", Member::names)
                .date("since", "Since when it is a member, if not from the start.", Member::since)
                .date("until", "Until when it was a member, if it left.", Member::until)
                .note(Member::note)
                .rows(plan.members());
    }

    private static TableDraft<Source> sources(Plan plan) {
        return new TableDraft<Source>("sources", "The publications that show the text, names and dates of the plan.")
                .key("id", "The id of the source.", Source::id)
                .localized("title", "Its title.", Source::title)
                .maybe("publisher", "Who published it.", Source::publisher)
                .maybe("address", "Its address on the web.", Source::address)
                .date("published", "When it was published.", Source::published)
                .note(Source::note)
                .rows(plan.sources());
    }
}
