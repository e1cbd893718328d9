package org.lmcplan.benchmarks;

import java.io.ByteArrayOutputStream;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;

/** Reads and writes a plan with lmc. */
final class ReadOperations {

    private ReadOperations() {}

    /** Reads the typed plan with every check. */
    static Operation plan(byte[] document, Format format) {
        LmcReader reader = LmcReader.create().withLimits(Corpus.LIMITS);
        return () -> reader.read(Corpus.source(document, format)).orThrow();
    }

    /** Reads the typed plan with every check and records source positions. */
    static Operation planWithPositions(byte[] document, Format format) {
        LmcReader reader = LmcReader.create().withLimits(Corpus.LIMITS).withSourceMap();
        return () -> reader.read(Corpus.source(document, format));
    }

    /** Writes the plan into a buffer, which has reached its final size after the first time. */
    static Operation written(Plan plan, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return () -> {
            out.reset();
            LmcWriter.create().write(plan, format, out);
            return out;
        };
    }
}
