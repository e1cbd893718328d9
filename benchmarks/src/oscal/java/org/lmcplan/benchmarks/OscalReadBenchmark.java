package org.lmcplan.benchmarks;

import gov.nist.secauto.metaschema.binding.io.DeserializationFeature;
import gov.nist.secauto.metaschema.binding.io.Format;
import gov.nist.secauto.metaschema.binding.io.IDeserializer;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.CatalogGroup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Section;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an OSCAL catalogue with liboscal-java, typed and without checking constraints. The catalogue has about the length and
 * amount of text of the plan.
 */
@State(Scope.Benchmark)
public class OscalReadBenchmark {

    private static final URI BASE = URI.create("urn:lmc:catalog");

    private final IDeserializer<Catalog> reader = OscalBindingContext.instance()
            .newDeserializer(Format.JSON, Catalog.class)
            .disableFeature(DeserializationFeature.DESERIALIZE_VALIDATE_CONSTRAINTS);

    private byte[] document = {};

    /** Generates the catalogue: a group for each section of the plan, a control for each commitment. */
    @Setup
    public void generate(Corpus corpus) throws IOException {
        document = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(Map.of("catalog", catalog(corpus.plan())));
        double length = (double) document.length / corpus.json().length;
        if (length < 0.7 || length > 1.3) {
            throw new IllegalStateException("the catalogue is " + length + " times as long as the plan");
        }
        long controls = catalog().getGroups().stream()
                .map(CatalogGroup::getControls)
                .mapToLong(list -> list == null ? 0 : list.size())
                .sum();
        if (controls != corpus.plan().commitments().size()) {
            throw new IllegalStateException("read " + controls + " controls instead of " + corpus.plan().commitments().size());
        }
    }

    /** The baseline: a scan of the tokens of the catalogue. */
    @Benchmark
    public int tokens() {
        return BaselineScans.countJsonTokens(document);
    }

    /** Reads the typed catalogue. */
    @Benchmark
    public Catalog catalog() throws IOException {
        return reader.deserialize(new ByteArrayInputStream(document), BASE);
    }

    private static Map<String, Object> catalog(Plan plan) {
        PlanIndex index = PlanIndex.of(plan);
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("uuid", "8c9c1a8e-6d0c-4d2f-9f0b-0c6a5a0f2b11");
        catalog.put(
                "metadata",
                Map.of(
                        "title",
                        plan.title(),
                        "last-modified",
                        "2023-12-26T00:00:00Z",
                        "version",
                        "1.0",
                        "oscal-version",
                        "1.1.1"));
        catalog.put(
                "groups",
                plan.sections().stream()
                        .map(section -> group(section, index.clausesOf(section.number()).stream()
                                .filter(Commitment.class::isInstance)
                                .map(Commitment.class::cast)
                                .map(OscalReadBenchmark::control)
                                .toList()))
                        .toList());
        return catalog;
    }

    private static Map<String, Object> group(Section section, List<Map<String, Object>> controls) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", "s-" + section.number());
        group.put("class", "section");
        group.put("title", section.title());
        group.put("parts", List.of(part("s-" + section.number() + "_text", section.body().orElse(section.title()))));
        if (!controls.isEmpty()) {
            group.put("controls", controls);
        }
        return group;
    }

    private static Map<String, Object> control(Commitment commitment) {
        String id = "c-" + commitment.id();
        String gloss = commitment.gloss().in(LanguageTag.ENGLISH).orElse(commitment.quote());
        Map<String, Object> control = new LinkedHashMap<>();
        control.put("id", id);
        control.put("class", "commitment");
        control.put("title", commitment.quote());
        control.put(
                "props",
                List.of(
                        Map.of("name", "label", "value", commitment.id().toString()),
                        Map.of("name", "marker", "value", commitment.marker().text()),
                        Map.of("name", "force", "value", commitment.force().code())));
        control.put(
                "parts",
                List.of(part(id + "_smt", commitment.quote()), part(id + "_gdn", gloss), part(id + "_obj", gloss)));
        return control;
    }

    private static Map<String, Object> part(String id, String prose) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", id);
        part.put("name", "statement");
        part.put("prose", prose);
        return part;
    }
}
