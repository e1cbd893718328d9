package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lmcplan.benchmarks.peer.PlanRecord;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The benchmarked operations do all of their work. */
class BenchmarkedOperationsTest {

    private static final Corpus CORPUS = Corpus.of(2);

    private final JsonReadBenchmark json = new JsonReadBenchmark();
    private final YamlReadBenchmark yaml = new YamlReadBenchmark();

    @Test
    void readingReturnsThePlan() {
        assertThat(json.plan(CORPUS)).isEqualTo(CORPUS.plan());
        assertThat(yaml.plan(CORPUS)).isEqualTo(CORPUS.plan());
    }

    @Test
    void sourceMapReachesTheLastValue() {
        Plan plan = CORPUS.plan();
        DocumentPath last = DocumentPath.of("/actors/" + (plan.actors().size() - 1) + "/id");
        assertThat(json.planWithSourceMap(CORPUS).sourceMap().locate(last)).isPresent();
        assertThat(yaml.planWithSourceMap(CORPUS).sourceMap().locate(last)).isPresent();
    }

    @Test
    void writingProducesTheDocument() throws IOException {
        assertThat(new WriteBenchmark().json(CORPUS).toByteArray()).isEqualTo(CORPUS.json());
        assertThat(new WriteBenchmark().yaml(CORPUS).toByteArray()).isEqualTo(CORPUS.yaml());
    }

    @Test
    void recordsHoldTheWholeDocument() {
        JsonMapper mapper = JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        JsonNode document = mapper.readTree(CORPUS.json());
        PlanRecord fromJson = json.records(CORPUS);
        JsonNode rebuilt = mapper.valueToTree(fromJson);
        assertThat(rebuilt).isEqualTo(document);
        assertThat(yaml.records(CORPUS)).isEqualTo(fromJson);
    }

    @Test
    void treeWithPositionsHoldsTheWholeDocumentAndIsValid() {
        assertThat(json.treeWithPositions(CORPUS).toString())
                .isEqualTo(new JsonMapper().readTree(CORPUS.json()).toString());
        assertThat(json.validatedTree(CORPUS)).isEmpty();
    }

    @Test
    void scansReachTheEndOfTheDocument() {
        String document = new String(CORPUS.json(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(BaselineScans.countJsonTokens(CORPUS.json()))
                .isGreaterThan(document.lines().toList().size());
        int characters = BaselineScans.decodeJsonStrings(CORPUS.json());
        assertThat(characters).isBetween(document.length() / 3, document.length());
        assertThat(BaselineScans.countYamlEvents(CORPUS.yaml()))
                .isGreaterThan(BaselineScans.countJsonTokens(CORPUS.json()) / 2);
    }
}
