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

/** Reading a plan from JSON, by us and by others. */
public class JsonReading {

    private static final LmcReader READER = LmcReader.create().withLimits(Corpus.LIMITS);
    private static final LmcReader MAPPING = READER.withSourceMap();
    private static final ObjectReader RECORDS = new JsonMapper().readerFor(PlanRecord.class);
    private static final NodeReader PLACED =
            NodeReader.builder().locationAware().build();

    /** The base. */
    @Benchmark
    public int tokens(Corpus corpus) {
        return Scans.jsonTokens(corpus.json());
    }

    /** What nobody can do without who keeps the texts. */
    @Benchmark
    public int strings(Corpus corpus) {
        return Scans.jsonStrings(corpus.json());
    }

    /** The typed plan. */
    @Benchmark
    public Plan plan(Corpus corpus) {
        return READER.read(corpus.source(Format.JSON)).orThrow();
    }

    /** The typed plan, and where everything stands. */
    @Benchmark
    public ReadResult<Plan> planWithSourceMap(Corpus corpus) {
        return MAPPING.read(corpus.source(Format.JSON));
    }

    /** Jackson binding plain records. */
    @Benchmark
    public PlanRecord records(Corpus corpus) {
        return RECORDS.readValue(corpus.json());
    }

    /** networknt reading a tree that knows its places. */
    @Benchmark
    public JsonNode placedTree(Corpus corpus) {
        return PLACED.readTree(new ByteArrayInputStream(corpus.json()), InputFormat.JSON);
    }

    /** The same, and held against the schema. */
    @Benchmark
    public List<Error> placedTreeAgainstSchema(Corpus corpus) {
        return PeerValidation.errors(placedTree(corpus));
    }
}
