package org.lmcplan.benchmarks;

import org.lmcplan.benchmarks.peer.PlanRecord;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reading a plan from YAML, by us and by others. */
public class YamlReading {

    private static final LmcReader READER = LmcReader.create().withLimits(Corpus.LIMITS);
    private static final LmcReader MAPPING = READER.withSourceMap();
    private static final ObjectReader RECORDS = new YAMLMapper().readerFor(PlanRecord.class);

    /** The base. */
    @Benchmark
    public int events(Corpus corpus) {
        return Scans.yamlEvents(corpus.yaml());
    }

    /** The typed plan. */
    @Benchmark
    public Plan plan(Corpus corpus) {
        return READER.read(corpus.source(Format.YAML)).orThrow();
    }

    /** The typed plan, and where everything stands. */
    @Benchmark
    public ReadResult<Plan> planWithSourceMap(Corpus corpus) {
        return MAPPING.read(corpus.source(Format.YAML));
    }

    /** Jackson binding plain records. */
    @Benchmark
    public PlanRecord records(Corpus corpus) {
        return RECORDS.readValue(corpus.yaml());
    }
}
