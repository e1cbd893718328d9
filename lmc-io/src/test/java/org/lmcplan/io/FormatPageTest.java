package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on writing a plan is correct. */
class FormatPageTest {

    /** Keys that no example needs: they are described where they belong, and the whole example plan uses them. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("initiatives", "partners", "priorityAreas", "principles");

    private String page = "";
    private List<String> documents = List.of();

    @BeforeEach
    void readThePage() throws IOException {
        page = Files.readString(Path.of("..", "docs", "format.md"));
        documents = JoinedExamples.of(page, "yaml");
    }

    @Test
    void thePlanIsReadAfterEveryStepAndAllItsReferencesResolve() {
        assertThat(documents).hasSizeGreaterThan(9);
        for (String document : documents) {
            ReadResult<Plan> result = read(document);
            assertThat(result.faults()).as(document).isEmpty();
            assertThat(PlanIndex.of(result.orThrow()).unresolved()).isEmpty();
        }
    }

    @Test
    void theExamplesUseEveryListOfAPlan() {
        Plan plan = read(lastDocument()).orThrow();
        for (PlanPart part : PlanPart.values()) {
            assertThat(part.of(plan).isEmpty()).as(part.key()).isEqualTo(WITHOUT_EXAMPLE.contains(part.key()));
        }
    }

    @Test
    void thePageNamesEveryKeyOfAPlan() {
        assertThat(keysOfPlans())
                .filteredOn(key -> !Pattern.compile("`" + key + "\\b|(?m)^ *(- )?" + key + ":")
                        .matcher(page)
                        .find())
                .isEmpty();
    }

    @Test
    void theExampleOfAPartIsReadWithThePlanAbove() {
        DocumentSource part =
                DocumentSource.text(String.join("", JoinedExamples.blocks(page, "yaml part")), Format.YAML);
        ReadResult<Plan> result = LmcReader.create().read(source(lastDocument()), List.of(part));
        assertThat(result.faults()).isEmpty();
        assertThat(result.orThrow().principles()).hasSize(1);
    }

    @Test
    void theExampleOfAStreamHoldsCommitmentsOfThePlanAbove() throws IOException {
        DocumentSource source = DocumentSource.text(String.join("", JoinedExamples.blocks(page, "jsonl")), Format.JSON);
        try (RecordStream<Commitment> stream = LmcReader.create().stream(source, RecordType.COMMITMENT)) {
            assertThat(stream)
                    .toIterable()
                    .extracting(ReadResult::orThrow)
                    .hasSize(2)
                    .isSubsetOf(read(lastDocument()).orThrow().commitments());
        }
    }

    private static Set<String> keysOfPlans() {
        Set<String> keys = new HashSet<>();
        for (JsonNode type : JsonMapper.shared().readTree(PlanSchema.json()).get("$defs")) {
            type.path("properties").propertyNames().forEach(keys::add);
        }
        return keys;
    }

    private String lastDocument() {
        return documents.get(documents.size() - 1);
    }

    private static ReadResult<Plan> read(String document) {
        return LmcReader.create().read(source(document));
    }

    private static DocumentSource source(String document) {
        return DocumentSource.text(document, Format.YAML).named("format.md");
    }
}
