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

/** What is measured does the whole of its work. */
class MeasuredWorkTest {

    private static final Corpus CORPUS = Corpus.of(2);

    private final JsonReading json = new JsonReading();
    private final YamlReading yaml = new YamlReading();

    @Test
    void theReaderGivesThePlan() {
        assertThat(json.plan(CORPUS)).isEqualTo(CORPUS.plan());
        assertThat(yaml.plan(CORPUS)).isEqualTo(CORPUS.plan());
    }

    @Test
    void theSourceMapKnowsTheLastValue() {
        Plan plan = CORPUS.plan();
        DocumentPath last = DocumentPath.of("/actors/" + (plan.actors().size() - 1) + "/id");
        assertThat(json.planWithSourceMap(CORPUS).sourceMap().locate(last)).isPresent();
        assertThat(yaml.planWithSourceMap(CORPUS).sourceMap().locate(last)).isPresent();
    }

    @Test
    void theWriterGivesTheDocument() throws IOException {
        assertThat(new Writing().json(CORPUS).toByteArray()).isEqualTo(CORPUS.json());
        assertThat(new Writing().yaml(CORPUS).toByteArray()).isEqualTo(CORPUS.yaml());
    }

    @Test
    void theRecordsHoldEverythingThatIsInTheDocument() {
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
    void thePlacedTreeHoldsTheDocumentAndConforms() {
        assertThat(json.placedTree(CORPUS).toString())
                .isEqualTo(new JsonMapper().readTree(CORPUS.json()).toString());
        assertThat(json.placedTreeAgainstSchema(CORPUS)).isEmpty();
    }

    @Test
    void theScansReachTheEnd() {
        String document = new String(CORPUS.json(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Scans.jsonTokens(CORPUS.json()))
                .isGreaterThan(document.lines().toList().size());
        int characters = Scans.jsonStrings(CORPUS.json());
        assertThat(characters).isBetween(document.length() / 3, document.length());
        assertThat(Scans.yamlEvents(CORPUS.yaml())).isGreaterThan(Scans.jsonTokens(CORPUS.json()) / 2);
    }
}
