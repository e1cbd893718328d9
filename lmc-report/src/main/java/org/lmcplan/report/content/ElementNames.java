package org.lmcplan.report.content;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Funder;

/** The names of the elements of a plan and of funders, in the language of the report. */
public record ElementNames(ReportData data, ProgressWords words) {

    /** Returns the name to show; an asterisk marks one that appears in no source. */
    public String name(Names names) {
        Optional<Name> name = names.in(words.language())
                .or(() -> names.byLanguage().values().stream().findFirst());
        return name.map(found -> found.text() + (found.status() == NameStatus.OFFICIAL ? "" : "*"))
                .orElse("?");
    }

    /** Returns the name of an element of the plan or of a funder, or the id itself if it belongs to neither. */
    public String name(Slug id) {
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

    /** A funder that is a member state has a name in every language, even if the register gives only one. */
    private String name(Funder funder) {
        return data.plan().plan().members().stream()
                .filter(member -> funder.names()
                        .text(LanguageTag.ENGLISH)
                        .equals(member.names().text(LanguageTag.ENGLISH)))
                .findFirst()
                .flatMap(member -> member.names().text(words.language()))
                .orElseGet(() -> name(funder.names()));
    }

    public String section(SectionNumber number) {
        Optional<Section> section = data.plan().section(number);
        return number
                + section.map(found -> " "
                                + (words.isChinese()
                                        ? found.title()
                                        : found.titleGloss()
                                                .in(LanguageTag.ENGLISH)
                                                .orElse(found.title())))
                        .orElse("");
    }

    public String country(String code) {
        return data.plan().plan().members().stream()
                .filter(member -> member.country().value().equals(code))
                .findFirst()
                .flatMap(member -> member.names().text(words.language()))
                .orElse(code);
    }

    /** Returns the English translation of a commitment, for reports in English. */
    public Optional<String> gloss(Commitment commitment) {
        return words.isChinese() ? Optional.empty() : commitment.gloss().in(LanguageTag.ENGLISH);
    }
}
