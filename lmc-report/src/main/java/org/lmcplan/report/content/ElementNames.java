package org.lmcplan.report.content;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Funder;

/**
 * The names of the elements of a plan and of funders, in the language of the report.
 *
 * @param mark follows each name without a source; empty where no legend explains it
 */
public record ElementNames(ReportData data, ProgressWords words, String mark) {

    /** Returns the name to show, marked if it has no source. */
    public String name(Names names) {
        Optional<Name> name = names.in(words.language())
                .or(() -> names.byLanguage().values().stream().findFirst());
        return name.map(found -> found.text() + (found.status() == NameStatus.OFFICIAL ? "" : mark))
                .orElse("?");
    }

    /** Returns the name of an element of the plan or of a funder, or the id itself if it belongs to neither. */
    public String name(ElementId id) {
        Optional<String> named = data.plan().find(NamedElement.class, id).map(found -> name(found.names()));
        return named.or(() -> data.plan().find(CooperationArea.class, id).map(this::name))
                .or(() -> data.register().register().funders().stream()
                        .filter(funder -> funder.id().equals(id))
                        .findFirst()
                        .map(this::name))
                .orElse(id.value());
    }

    public String name(CooperationArea area) {
        return section(area.section());
    }

    /** A funder that is a member state may have a name in the plan that the register does not give. */
    private String name(Funder funder) {
        Optional<String> own = funder.names().text(words.language());
        Optional<String> state = data.plan().plan().members().stream()
                .filter(member -> member.country()
                                .flatMap(code -> funder.country().filter(code::equals))
                                .isPresent()
                        && member.names().byLanguage().keySet().stream()
                                .anyMatch(language -> funder.names()
                                        .text(language)
                                        .equals(member.names().text(language))))
                .findFirst()
                .flatMap(member -> member.names().text(words.language()));
        return own.isPresent() ? name(funder.names()) : state.orElseGet(() -> name(funder.names()));
    }

    public String section(SectionNumber number) {
        Optional<Section> section = data.plan().section(number);
        return number
                + section.map(found -> " " + translated(found.titleGloss()).orElse(found.title()))
                        .orElse("");
    }

    public String country(String code) {
        return data.plan().plan().members().stream()
                .filter(member -> member.id().value().equals(code))
                .findFirst()
                .flatMap(member -> member.names().text(words.language()))
                .orElse(code);
    }

    /** Returns the name of a member, or of an actor, mechanism or partner. */
    public String party(PartyId party) {
        return party instanceof Slug id
                ? data.plan().plan().members().stream()
                        .filter(member -> member.id().equals(id))
                        .findFirst()
                        .map(member -> name(member.names()))
                        .orElseGet(() -> name(id))
                : country(party.value());
    }

    /** Returns the translation of a commitment into the language of the report; empty if that is the language of the plan. */
    public Optional<String> gloss(Commitment commitment) {
        return translated(commitment.gloss());
    }

    /** Returns whether the text of the plan is in the language of the report. */
    public boolean isOwnLanguage() {
        return words.isSameLanguage(data.plan().plan().language());
    }

    private Optional<String> translated(LocalizedText gloss) {
        return isOwnLanguage() ? Optional.empty() : gloss.in(words.language());
    }
}
