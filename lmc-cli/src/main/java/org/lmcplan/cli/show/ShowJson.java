package org.lmcplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextMatch;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.RegisterIndex;

/** What was asked for as JSON: the parts as the document has them, with what belongs to them. */
final class ShowJson {

    private final ShownPlan shown;
    private final PartData parts;

    ShowJson(ShownPlan shown) {
        this.shown = shown;
        this.parts = new PartData(shown.plan(), shown.register().map(RegisterIndex::register));
    }

    String of(Request request) {
        if (request.id().isPresent()) {
            return write(topic(Topic.of(shown, request.id().get()).part()));
        }
        if (request.where().isPresent()) {
            return write(items(request.matches(shown).stream().map(this::data).toList()));
        }
        if (request.search().isPresent()) {
            return write(
                    items(request.found(shown).stream().map(ShowJson::match).toList()));
        }
        return request.all() ? LmcWriter.create().toText(shown.plan(), Format.JSON) : write(contents());
    }

    private static String write(ExtensionValue value) {
        return LmcWriter.create().toText(value, Format.JSON);
    }

    private ExtensionValue contents() {
        Map<String, ExtensionValue> plan = new TreeMap<>();
        plan.put("plan", ExtensionValue.of(shown.plan().id().value()));
        plan.put("title", ExtensionValue.of(shown.plan().title()));
        plan.put("language", ExtensionValue.of(shown.language().value()));
        plan.put("edition", ExtensionValue.of(shown.plan().edition().code()));
        plan.put("term", ExtensionValue.of(shown.plan().term().toString()));
        shown.plan()
                .adopted()
                .ifPresent(each ->
                        plan.put("adopted", ExtensionValue.of(each.date().toString())));
        plan.put("commitments", ExtensionValue.of(shown.plan().commitments().size()));
        plan.put(
                "sections",
                items(shown.plan().sections().stream().map(this::content).toList()));
        return fields(plan);
    }

    private ExtensionValue content(Section section) {
        Map<String, ExtensionValue> content = new TreeMap<>();
        content.put("number", ExtensionValue.of(section.number().toString()));
        content.put("title", ExtensionValue.of(section.title()));
        section.titleGloss()
                .in(shown.words().language())
                .ifPresent(gloss -> content.put("titleGloss", ExtensionValue.of(gloss)));
        content.put(
                "commitments",
                ExtensionValue.of(shown.index().commitmentsIn(section.number()).size()));
        return fields(content);
    }

    private ExtensionValue topic(Extensible part) {
        Map<String, ExtensionValue> topic = new TreeMap<>();
        topic.put("kind", ExtensionValue.of(PartData.kind(part)));
        topic.put("part", data(part));
        if (part instanceof Section section) {
            topic.put("commitments", commitments(shown.index().commitmentsIn(section.number())));
            topic.put(
                    "sections",
                    items(shown.index().subsections(section.number()).stream()
                            .map(below -> ExtensionValue.of(below.number().toString()))
                            .toList()));
        } else if (part instanceof Commitment commitment) {
            shown.index().section(commitment.section()).ifPresent(section -> topic.put("section", data(section)));
            List<ElementId> named = new ArrayList<>(commitment.targets());
            named.addAll(commitment.actors());
            topic.put(
                    "elements",
                    items(shown.index().findAll(NamedElement.class, named).stream()
                            .map(this::data)
                            .toList()));
            shown.assessment()
                    .ifPresent(assessment -> assessment
                            .commitment(commitment.id())
                            .ifPresent(answer -> evidence(
                                    topic,
                                    assessment,
                                    "commitments",
                                    "commitment",
                                    commitment.id(),
                                    answer.support())));
        } else if (part instanceof NamedElement element) {
            topic.put("commitments", commitments(shown.index().commitmentsNaming(element)));
            if (element instanceof CommitmentTarget target) {
                String list = PlanPart.of(target).key();
                shown.assessment()
                        .ifPresent(assessment -> assessment
                                .target(target.id())
                                .ifPresent(answer ->
                                        evidence(topic, assessment, list, "target", target.id(), answer.support())));
            }
        }
        return fields(topic);
    }

    private void evidence(
            Map<String, ExtensionValue> topic,
            Assessment assessment,
            String list,
            String key,
            ElementId id,
            Support support) {
        topic.put("asOf", ExtensionValue.of(assessment.asOf().toString()));
        AssessmentData.of(assessment).answer(list, key, id.value()).ifPresent(each -> topic.put("assessment", each));
        topic.put(
                "evidence",
                items(Stream.of(
                                support.evidence().stream(),
                                support.perhaps().stream(),
                                support.uncounted().stream().map(each -> each.id()))
                        .flatMap(ids -> ids)
                        .distinct()
                        .map(this::record)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private Optional<ExtensionValue> record(Slug id) {
        Optional<Evidence> found = shown.register().flatMap(register -> EvidenceLines.find(register, id));
        return found.map(this::data);
    }

    private ExtensionValue commitments(List<Commitment> commitments) {
        return items(commitments.stream()
                .map(commitment -> ExtensionValue.of(commitment.id().value()))
                .toList());
    }

    private ExtensionValue data(Extensible part) {
        return read(String.join("\n", parts.lines(part)));
    }

    static ExtensionValue read(String json) {
        return LmcReader.create()
                .withLimits(Limits.defaults().withMaxBytes(Integer.MAX_VALUE).withMaxValues(Integer.MAX_VALUE))
                .readData(DocumentSource.text(json, Format.JSON))
                .orThrow();
    }

    private static ExtensionValue match(TextMatch match) {
        Map<String, ExtensionValue> found = new TreeMap<>();
        found.put("path", ExtensionValue.of(match.path().toString()));
        found.put("id", ExtensionValue.of(PlanPart.nameOf(match.part())));
        found.put("kind", ExtensionValue.of(PlanPart.of(match.part()).code()));
        found.put("language", ExtensionValue.of(match.language().value()));
        found.put("text", ExtensionValue.of(match.text()));
        found.put(
                "ranges",
                items(match.ranges().stream()
                        .map(range -> items(List.of(ExtensionValue.of(range.start()), ExtensionValue.of(range.end()))))
                        .toList()));
        return fields(found);
    }

    private static ExtensionValue items(List<? extends ExtensionValue> entries) {
        return new ExtensionValue.Items(List.copyOf(entries));
    }

    private static ExtensionValue fields(Map<String, ExtensionValue> byKey) {
        return new ExtensionValue.Fields(new TreeMap<>(byKey));
    }
}
