package org.lmcplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.model.Plan;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A plan and its canonical documents as bytes, in JSON and in YAML. */
@State(Scope.Benchmark)
public class Corpus {

    /** The seed from which all measured plans are generated. */
    static final long SEED = 2023;

    /** The default limits, except for the two that larger plans would exceed. */
    static final Limits LIMITS =
            Limits.defaults().withMaxBytes(Integer.MAX_VALUE - 8).withMaxValues(Integer.MAX_VALUE);

    /** The size of the plan, as a multiple of the shipped one. */
    @Param("1")
    public int times;

    private Plan plan = GeneratedPlan.of(1, SEED);
    private byte[] json = {};
    private byte[] yaml = {};

    /** Returns the corpus of a plan of the given size, as a multiple of the shipped one. */
    static Corpus of(int times) {
        Corpus corpus = new Corpus();
        corpus.times = times;
        corpus.generate();
        return corpus;
    }

    /** Generates the plan and its documents. */
    @Setup
    public void generate() {
        plan = GeneratedPlan.of(times, SEED);
        json = LmcWriter.create().toText(plan, Format.JSON).getBytes(StandardCharsets.UTF_8);
        yaml = LmcWriter.create().toText(plan, Format.YAML).getBytes(StandardCharsets.UTF_8);
    }

    Plan plan() {
        return plan;
    }

    byte[] json() {
        return json;
    }

    byte[] yaml() {
        return yaml;
    }

    DocumentSource source(Format format) {
        byte[] bytes = format == Format.JSON ? json : yaml;
        return DocumentSource.stream(new ByteArrayInputStream(bytes), format).named("plan");
    }
}
