package org.lmcplan.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.lmcplan.benchmarks.peer.PlanRecord;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan from JSON, with lmc and with other libraries. */
public class JsonReadBenchmark {

    private static final LmcReader READER = LmcReader.create().withLimits(Corpus.LIMITS);
    private static final LmcReader READER_WITH_SOURCE_MAP = READER.withSourceMap();
    private static final ObjectReader RECORDS = new JsonMapper().readerFor(PlanRecord.class);
    private static final NodeReader READER_WITH_POSITIONS =
            NodeReader.builder().locationAware().build();

    /** The baseline: a scan of the tokens. */
    @Benchmark
    public int tokens(Corpus corpus) {
        return BaselineScans.countJsonTokens(corpus.json());
    }

    /** Decodes each key and value, which no reader that keeps the texts can avoid. */
    @Benchmark
    public int strings(Corpus corpus) {
        return BaselineScans.decodeJsonStrings(corpus.json());
    }

    /** Reads the typed plan. */
    @Benchmark
    public Plan plan(Corpus corpus) {
        return READER.read(corpus.source(Format.JSON)).orThrow();
    }

    /** Reads the typed plan and records source positions. */
    @Benchmark
    public ReadResult<Plan> planWithSourceMap(Corpus corpus) {
        return READER_WITH_SOURCE_MAP.read(corpus.source(Format.JSON));
    }

    /** Binds plain records with Jackson. */
    @Benchmark
    public PlanRecord records(Corpus corpus) {
        return RECORDS.readValue(corpus.json());
    }

    /** Reads a tree with positions with networknt. */
    @Benchmark
    public JsonNode treeWithPositions(Corpus corpus) {
        return READER_WITH_POSITIONS.readTree(new ByteArrayInputStream(corpus.json()), InputFormat.JSON);
    }

    /** Reads this tree and validates it against the JSON Schema. */
    @Benchmark
    public List<Error> validatedTree(Corpus corpus) {
        return PeerValidationBenchmark.errors(treeWithPositions(corpus));
    }
}
