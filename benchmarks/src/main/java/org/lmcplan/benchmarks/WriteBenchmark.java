package org.lmcplan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writes a plan into a buffer, which has reached its final size after the first time. */
@State(Scope.Thread)
public class WriteBenchmark {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Writes JSON. */
    @Benchmark
    public ByteArrayOutputStream json(Corpus corpus) throws IOException {
        return write(corpus, Format.JSON);
    }

    /** Writes YAML. */
    @Benchmark
    public ByteArrayOutputStream yaml(Corpus corpus) throws IOException {
        return write(corpus, Format.YAML);
    }

    private ByteArrayOutputStream write(Corpus corpus, Format format) throws IOException {
        out.reset();
        LmcWriter.create().write(corpus.plan(), format, out);
        return out;
    }
}
