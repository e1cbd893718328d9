package org.lmcplan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing a plan to bytes, into a buffer that has its size after the first time. */
@State(Scope.Thread)
public class Writing {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** As JSON. */
    @Benchmark
    public ByteArrayOutputStream json(Corpus corpus) throws IOException {
        return written(corpus, Format.JSON);
    }

    /** As YAML. */
    @Benchmark
    public ByteArrayOutputStream yaml(Corpus corpus) throws IOException {
        return written(corpus, Format.YAML);
    }

    private ByteArrayOutputStream written(Corpus corpus, Format format) throws IOException {
        out.reset();
        LmcWriter.create().write(corpus.plan(), format, out);
        return out;
    }
}
