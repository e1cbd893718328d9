package org.lmcplan.benchmarks;

import org.lmcplan.benchmarks.peer.PlanRecord;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a plan from YAML, with lmc and with Jackson. */
public class YamlReadBenchmark {

    private static final LmcReader READER = LmcReader.create().withLimits(Corpus.LIMITS);
    private static final LmcReader READER_WITH_SOURCE_MAP = READER.withSourceMap();
    private static final ObjectReader RECORDS = new YAMLMapper().readerFor(PlanRecord.class);

    /** The baseline: a scan of the events. */
    @Benchmark
    public int events(Corpus corpus) {
        return BaselineScans.countYamlEvents(corpus.yaml());
    }

    /** Reads the typed plan. */
    @Benchmark
    public Plan plan(Corpus corpus) {
        return READER.read(corpus.source(Format.YAML)).orThrow();
    }

    /** Reads the typed plan and records source positions. */
    @Benchmark
    public ReadResult<Plan> planWithSourceMap(Corpus corpus) {
        return READER_WITH_SOURCE_MAP.read(corpus.source(Format.YAML));
    }

    /** Binds plain records with Jackson. */
    @Benchmark
    public PlanRecord records(Corpus corpus) {
        return RECORDS.readValue(corpus.yaml());
    }
}
