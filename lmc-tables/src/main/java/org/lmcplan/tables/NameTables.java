package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Passage;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Rendering;

/** The tables of names, of the passages that elements were read from, and of former ids. */
final class NameTables {

    /** A form of a name; the first is the name, the others are aliases. */
    private record Form(IdKind kind, String id, LanguageTag language, int ordinal, Rendering form) {}

    private NameTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        return List.of(names(input), passages(input), formerIds(input));
    }

    private static TableDraft<?> names(TableInput input) {
        return new TableDraft<Form>(
                        "names",
                        "Every name, in every language, with its aliases and how reliable it is. An official name names the"
                                + " source that shows it.")
                .keyCode("of_kind", IdKind.class, "The kind of what has the name.", Form::kind)
                .key("of_id", "What has the name.", Form::id)
                .key("language", "The language, as a BCP 47 tag.", Form::language)
                .keyNumber("ordinal", "1 for the name, 2 and more for aliases.", Form::ordinal)
                .text("name", "The name, as written.", each -> each.form().text())
                .code(
                        "status",
                        NameStatus.class,
                        "Whether the parties themselves use it.",
                        each -> each.form().status())
                .maybeCode(
                        "basis",
                        NameBasis.class,
                        "Where an unofficial name comes from.",
                        each -> each.form().basis())
                .maybe(
                        "source",
                        "The source that shows it.",
                        each -> each.form().source())
                .referencesId("of_kind", "of_id")
                .references("source", "sources", "id")
                .rows(forms(input));
    }

    private static List<Form> forms(TableInput input) {
        List<Form> forms = new ArrayList<>();
        add(forms, IdKind.PLAN, input.plan().id().value(), input.plan().names());
        input.plan()
                .members()
                .forEach(each -> add(forms, IdKind.MEMBER, each.id().value(), each.names()));
        for (NamedElement each : input.index().all(NamedElement.class)) {
            add(forms, input.ids().element(each.id()), each.id().value(), each.names());
        }
        input.registers().forEach(register -> {
            register.funders()
                    .forEach(each -> add(forms, IdKind.FUNDER, each.id().value(), each.names()));
            register.projects()
                    .forEach(each -> add(forms, IdKind.PROJECT, each.id().value(), each.names()));
        });
        return forms;
    }

    private static void add(List<Form> forms, IdKind kind, String id, Names names) {
        names.byLanguage().forEach((language, name) -> {
            int ordinal = 1;
            forms.add(new Form(kind, id, language, ordinal, name));
            for (Rendering alias : name.aliases()) {
                forms.add(new Form(kind, id, language, ++ordinal, alias));
            }
        });
    }

    private static TableDraft<?> passages(TableInput input) {
        return new TableDraft<Numbered<PlanElement, Passage>>(
                        "passages",
                        "The words of the plan that an element was read from. Commitments and statements have quotes instead.")
                .keyCode(
                        "of_kind",
                        IdKind.class,
                        "The kind of element.",
                        each -> input.ids().element(each.owner().id()))
                .key("of_id", "The element.", each -> each.owner().id())
                .keyNumber("ordinal", "Its place among the passages of the element, from 1.", Numbered::ordinal)
                .text("section", "The section.", each -> each.value().section())
                .maybe(
                        "quote",
                        "The words, verbatim; empty for the section as a whole.",
                        each -> each.value().quote())
                .referencesId("of_kind", "of_id")
                .references("section", "sections", "id")
                .rows(input.index().elements().stream()
                        .filter(each -> each instanceof NamedElement || each instanceof Indicator)
                        .flatMap(each -> Numbered.of(each, each.readFrom()).stream())
                        .toList());
    }

    private static TableDraft<?> formerIds(TableInput input) {
        return new TableDraft<Numbered<PlanElement, FormerId>>(
                        "former_ids", "What an element was called in earlier versions of the plan or in earlier plans.")
                .keyCode(
                        "of_kind",
                        IdKind.class,
                        "The kind of element.",
                        each -> input.ids().element(each.owner().id()))
                .key("of_id", "The element.", each -> each.owner().id())
                .keyNumber("ordinal", "Its place among the former ids of the element, from 1.", Numbered::ordinal)
                .maybe(
                        "former_plan",
                        "The id of the earlier plan; empty if it is this one.",
                        each -> each.value().plan())
                .text("former_id", "The former id.", each -> each.value().element())
                .referencesId("of_kind", "of_id")
                .rows(input.index().elements().stream()
                        .flatMap(each -> Numbered.of(each, each.succeeds()).stream())
                        .toList());
    }
}
