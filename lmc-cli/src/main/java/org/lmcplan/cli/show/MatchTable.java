package org.lmcplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.cli.output.CsvRows;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Section;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/** Matching parts as CSV. The headers depend on the kind of parts only; lists are separated by blanks, ids have none. */
record MatchTable(ShownPlan shown) {

    private static final List<String> COMMITMENTS = List.of(
            "id",
            "section",
            "section_title",
            "area",
            "pillar",
            "priority_area",
            "force",
            "marker",
            "acts",
            "cadence",
            "due",
            "targets",
            "actors",
            "quote",
            "gloss_en",
            "gloss_zh");
    private static final List<String> EVIDENCE = List.of(
            "id", "kind", "date", "until", "confidence", "title_en", "title_zh", "commitments", "targets", "sources");
    private static final List<String> OTHERS = List.of(
            "id",
            "kind",
            "section",
            "lifecycle",
            "text",
            "name_en",
            "name_en_status",
            "name_zh",
            "name_zh_status",
            "commitments");

    static String of(ShownPlan shown, QueryKind kind, List<? extends Extensible> matches) {
        MatchTable table = new MatchTable(shown);
        boolean ofEvidence = Evidence.class.isAssignableFrom(kind.type());
        boolean ofCommitments = kind.type() == Commitment.class;
        CsvRows rows = new CsvRows(ofCommitments ? COMMITMENTS : ofEvidence ? EVIDENCE : OTHERS);
        for (Extensible match : matches) {
            if (match instanceof Commitment commitment) {
                rows.row(table.commitment(commitment));
            } else if (match instanceof Evidence evidence) {
                rows.row(evidence(evidence));
            } else {
                rows.row(table.other(match));
            }
        }
        return rows.text();
    }

    private List<String> commitment(Commitment each) {
        return List.of(
                each.id().value(),
                each.section().toString(),
                shown.index().section(each.section()).map(Section::title).orElse(""),
                shown.index()
                        .areaOf(each)
                        .map(CooperationArea::id)
                        .map(Object::toString)
                        .orElse(""),
                shown.index()
                        .pillarOf(each)
                        .map(NamedElement::id)
                        .map(Object::toString)
                        .orElse(""),
                shown.index()
                        .priorityAreaOf(each)
                        .map(PriorityArea::id)
                        .map(Object::toString)
                        .orElse(""),
                each.force().code(),
                each.marker().text(),
                joined(each.acts().stream().map(Coded::code)),
                each.cadence().map(Cadence::toString).orElse(""),
                each.due().map(Object::toString).orElse(""),
                joined(each.targets().stream()),
                joined(each.actors().stream()),
                each.quote(),
                in(each.gloss(), LanguageTag.ENGLISH),
                in(each.gloss(), LanguageTag.CHINESE));
    }

    private static List<String> evidence(Evidence each) {
        Optional<EvidenceRecord> record = each instanceof EvidenceRecord known ? Optional.of(known) : Optional.empty();
        LocalizedText title = record.map(EvidenceRecord::title).orElseGet(() -> texts(((Project) each).names()));
        return List.of(
                each.id().value(),
                record.map(known -> known.kind().code()).orElse("project"),
                record.map(EvidenceRecord::date)
                        .map(Object::toString)
                        .or(() -> ((Project) each).starts().map(Object::toString))
                        .orElse(""),
                record.map(known -> known.until().map(Object::toString).orElse(""))
                        .orElseGet(() ->
                                ((Project) each).ends().map(Object::toString).orElse("")),
                each.confidence().code(),
                in(title, LanguageTag.ENGLISH),
                in(title, LanguageTag.CHINESE),
                joined(each.commitments().stream()),
                joined(each.targets().stream()),
                joined(each.citations().stream().flatMap(citation -> citation.address().stream())));
    }

    private List<String> other(Extensible part) {
        LocalizedText names = texts(part);
        Names known = part instanceof NamedElement element ? element.names() : Names.none();
        List<String> row = new ArrayList<>(List.of(id(part), PartData.kind(part)));
        row.add(
                part instanceof Clause clause
                        ? clause.section().toString()
                        : part instanceof CooperationArea area ? area.section().toString() : "");
        row.add(part instanceof CommitmentTarget target ? target.lifecycle().code() : "");
        row.add(
                part instanceof Clause clause
                        ? clause.quote()
                        : part instanceof Section section ? section.title() : "");
        for (LanguageTag language : List.of(LanguageTag.ENGLISH, LanguageTag.CHINESE)) {
            row.add(in(names, language));
            row.add(known.in(language).map(name -> name.status().code()).orElse(""));
        }
        row.add(
                part instanceof NamedElement element
                        ? joined(shown.index().commitmentsNaming(element).stream()
                                .map(Commitment::id))
                        : part instanceof Section section
                                ? joined(shown.index().commitmentsIn(section.number()).stream()
                                        .map(Commitment::id))
                                : "");
        return row;
    }

    private static String id(Extensible part) {
        return part instanceof PlanElement || part instanceof Section || isOfPlan(part)
                ? PlanPart.nameOf(part)
                : org.lmcplan.model.evidence.RegisterPart.idOf(part).value();
    }

    private static boolean isOfPlan(Extensible part) {
        return Stream.of(PlanPart.values()).anyMatch(kind -> kind.type().isInstance(part));
    }

    private static LocalizedText texts(Extensible part) {
        if (part instanceof Section section) {
            return section.titleGloss();
        }
        if (part instanceof PlanStatement statement) {
            return statement.gloss();
        }
        if (part instanceof org.lmcplan.model.Source source) {
            return source.title();
        }
        if (part instanceof org.lmcplan.model.Indicator indicator) {
            return indicator.title();
        }
        return texts(org.lmcplan.model.ReferenceWalker.namesOf(part));
    }

    private static LocalizedText texts(Names names) {
        LocalizedText texts = LocalizedText.none();
        for (var name : names.byLanguage().entrySet()) {
            texts = texts.with(name.getKey(), name.getValue().text());
        }
        return texts;
    }

    private static String in(LocalizedText text, LanguageTag language) {
        return text.in(language).orElse("");
    }

    private static String joined(Stream<?> values) {
        return String.join(" ", values.map(Object::toString).toList());
    }
}
