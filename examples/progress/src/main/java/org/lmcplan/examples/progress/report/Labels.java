package org.lmcplan.examples.progress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Project;

/** What lines, records and things of the plan are called, with links to where they stand. */
public final class Labels {

    private final ReportInput input;
    private final Words words;

    /** The labels of one report. */
    public Labels(ReportInput input, Words words) {
        this.input = input;
        this.words = words;
    }

    /** A name in the language of the report; an asterisk marks one that no source shows. */
    public String name(Names names) {
        Optional<Name> name = names.in(words.language())
                .or(() -> names.byLanguage().values().stream().findFirst());
        return name.map(found -> found.text() + (found.status() == NameStatus.OFFICIAL ? "" : "*"))
                .orElse("?");
    }

    /** The name of a part of the plan or of a funder; an id that stands for neither is shown itself. */
    public String name(Slug id) {
        Optional<String> named = input.plan().find(NamedElement.class, id).map(found -> name(found.names()));
        return named.or(() -> input.plan().find(CooperationArea.class, id).map(this::name))
                .or(() -> input.register().register().funders().stream()
                        .filter(funder -> funder.id().equals(id))
                        .findFirst()
                        .map(this::name))
                .orElse(id.value());
    }

    /** A funder; one that is a member state, by its name in the language of the report. */
    private String name(Funder funder) {
        return input.plan().plan().members().stream()
                .filter(member -> funder.names()
                        .text(LanguageTag.ENGLISH)
                        .equals(member.names().text(LanguageTag.ENGLISH)))
                .findFirst()
                .flatMap(member -> member.names().text(words.language()))
                .orElseGet(() -> name(funder.names()));
    }

    /** The number and heading of a cooperation area. */
    public String name(CooperationArea area) {
        return section(area.section());
    }

    /** The number and heading of a section. */
    public String section(SectionNumber number) {
        Optional<Section> section = input.plan().section(number);
        return number
                + section.map(found -> " "
                                + (words.isChinese()
                                        ? found.title()
                                        : found.titleGloss()
                                                .in(LanguageTag.ENGLISH)
                                                .orElse(found.title())))
                        .orElse("");
    }

    /** A country by its code. */
    public String country(String code) {
        return input.plan().plan().members().stream()
                .filter(member -> member.country().value().equals(code))
                .findFirst()
                .flatMap(member -> member.names().text(words.language()))
                .orElse(code);
    }

    /** A text in the language of the report or, failing that, in the first one it has. */
    public Text text(LocalizedText text) {
        Optional<String> own = text.in(words.language());
        if (own.isPresent()) {
            return Text.of(own.get());
        }
        for (Map.Entry<LanguageTag, String> other : text.byLanguage().entrySet()) {
            return Text.none().in(other.getKey(), other.getValue());
        }
        return Text.none();
    }

    /** What a record or project is called, or its id. */
    public Text title(Evidence each) {
        if (each instanceof Project project) {
            return Text.of(name(project.names()));
        }
        LocalizedText title = ((EvidenceRecord) each).title();
        return title.isEmpty() ? Text.of(each.id().value()) : text(title);
    }

    /** A line, with a link to it where the plan has it. */
    public Text line(CommitmentId id) {
        return input.plan().find(Commitment.class, id).isPresent()
                ? Text.none().jump("line-" + id, id.value())
                : Text.of(id.value());
    }

    /** What the plan names, with a link to what the records show of it. */
    public Text target(Slug id) {
        return input.plan().find(CommitmentTarget.class, id).isPresent()
                ? Text.none().jump("target-" + id, name(id))
                : Text.of(name(id));
    }

    /** Lines, with links to them. */
    public Text lines(List<CommitmentId> ids) {
        return Text.joined(" · ", ids.stream().map(this::line).toList());
    }

    /** Records one below the other as they happened, each with links to its entry and to its sources. */
    public Text records(List<Slug> ids) {
        Text all = Text.none();
        for (Slug id : ids.stream().sorted(Comparator.comparing(this::firstDay)).toList()) {
            all = (all.isEmpty() ? all : all.line()).then(record(id));
        }
        return all;
    }

    private LocalDate firstDay(Slug id) {
        Optional<PartialDate> date = input.evidence(id)
                .flatMap(each -> each instanceof Project project
                        ? project.starts()
                        : Optional.of(((EvidenceRecord) each).date()));
        return date.map(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    /** A record, with links to its entry and to its sources. */
    public Text record(Slug id) {
        Text text = Text.none().jump("record-" + id, id.value());
        List<Citation> citations = input.evidence(id).map(Evidence::citations).orElse(List.of());
        List<Text> links = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            String number = "[" + (i + 1) + "]";
            citations
                    .get(i)
                    .address()
                    .ifPresent(address -> links.add(Text.none().link(address, number)));
        }
        return links.isEmpty() ? text : text.plain(" ").then(Text.joined(" ", links));
    }
}
