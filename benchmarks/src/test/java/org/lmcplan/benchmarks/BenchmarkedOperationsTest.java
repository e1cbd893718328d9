package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.validate.Validator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The benchmarked operations do all of their work: each peer reads the whole of the shipped plan. */
class BenchmarkedOperationsTest {

    @TempDir
    private static Path folder;

    private static Corpus corpus = new Corpus(Path.of(""), 2);

    @BeforeAll
    static void generate() throws IOException {
        corpus = Corpus.generate(folder, 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_PLAN", "YAML_PLAN"})
    void readingReturnsThePlan(Work work) throws IOException {
        assertThat(work.on(corpus).run()).isEqualTo(GeneratedPlan.of(2, Corpus.SEED));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_POSITIONS", "YAML_POSITIONS"})
    void sourceMapReachesTheLastValue(Work work) throws IOException {
        Plan plan = corpus.plan();
        DocumentPath last = DocumentPath.of("/actors/" + (plan.actors().size() - 1) + "/id");
        assertThat(work.on(corpus).run())
                .asInstanceOf(type(ReadResult.class))
                .satisfies(read -> assertThat(read.sourceMap().locate(last)).isPresent());
    }

    @Test
    void writingProducesTheDocument() throws IOException {
        assertThat(((ByteArrayOutputStream) Work.JSON_WRITTEN.on(corpus).run()).toByteArray())
                .isEqualTo(corpus.json());
        assertThat(((ByteArrayOutputStream) Work.YAML_WRITTEN.on(corpus).run()).toByteArray())
                .isEqualTo(corpus.yaml());
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_JACKSON", "JSON_BLACKBIRD", "JSON_FASTJSON", "YAML_JACKSON"})
    void recordsHoldTheWholeDocument(Work work) throws IOException {
        assumeThat(work.runsOn(Runtime.version().feature())).isTrue();
        JsonMapper mapper = JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        assertThat(mapper.<JsonNode>valueToTree(work.on(corpus).run())).isEqualTo(mapper.readTree(corpus.json()));
    }

    @Test
    void treeWithPositionsHoldsTheWholeDocument() throws IOException {
        assertThat(Work.JSON_NETWORKNT.on(corpus).run().toString())
                .isEqualTo(new JsonMapper().readTree(corpus.json()).toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"NETWORKNT", "READ_NETWORKNT", "HIBERNATE", "READ_HIBERNATE"})
    void peersAcceptThePlan(Work work) throws IOException {
        assertThat(work.on(corpus).run())
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .isEmpty();
    }

    @Test
    void everyFindingIsLocated() throws IOException {
        assertThat(Work.READ_RULES_POSITIONS.on(corpus).run())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(Validator.standard().validate(corpus.plan()).findings().size());
    }

    @Test
    void assessmentIsThatOfTheShippedRegister() throws IOException {
        Assessment expected = Assessment.of(
                corpus.plan(),
                BundledRegister.LMC_2023_2027.load(),
                RuleOperations.AS_OF,
                AssessmentOptions.CALENDAR_YEARS);
        assertThat(Work.REGISTER.on(corpus).run())
                .asInstanceOf(type(Assessment.class))
                .extracting(Assessment::answers)
                .isEqualTo(expected.answers());
    }

    @Test
    void scansReachTheEndOfTheDocument() {
        String document = new String(corpus.json(), StandardCharsets.UTF_8);
        assertThat(BaselineScans.countJsonTokens(corpus.json()))
                .isGreaterThan(document.lines().toList().size());
        int characters = BaselineScans.decodeJsonStrings(corpus.json());
        assertThat(characters).isBetween(document.length() / 3, document.length());
        assertThat(BaselineScans.countYamlEvents(corpus.yaml()))
                .isGreaterThan(BaselineScans.countJsonTokens(corpus.json()) / 2);
    }
}
