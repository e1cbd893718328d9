package org.lmcplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.RecordWriter;
import org.lmcplan.model.Commitment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads and writes the commitments of a plan as JSON Lines, one at a time. */
@State(Scope.Benchmark)
public class JsonLinesBenchmark {

    /** The number of commitments, as a multiple of those in the shipped plan. */
    @Param("1")
    public int times;

    private Iterable<Commitment> commitments = java.util.List.of();
    private byte[] lines = {};

    /** Generates the lines. */
    @Setup
    public void generate() throws IOException {
        commitments = GeneratedPlan.of(times, Corpus.SEED).commitments();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        lines = out.toByteArray();
    }

    /** The baseline: a scan of the tokens of all lines in one pass. */
    @Benchmark
    public int tokens() {
        return BaselineScans.countJsonTokens(lines);
    }

    /** Reads typed commitments. */
    @Benchmark
    public int records() throws IOException {
        DocumentSource source = DocumentSource.stream(new ByteArrayInputStream(lines), Format.JSON)
                .named("lines");
        int characters = 0;
        try (RecordStream<Commitment> stream = LmcReader.create().stream(source, RecordType.COMMITMENT)) {
            while (stream.hasNext()) {
                characters += stream.next().orThrow().quote().length();
            }
        }
        return characters;
    }

    /** Writes the commitments. */
    @Benchmark
    public int written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(lines.length);
        write(out);
        return out.size();
    }

    private void write(ByteArrayOutputStream out) throws IOException {
        try (RecordWriter<Commitment> writer = LmcWriter.create().stream(out, Format.JSON, RecordType.COMMITMENT)) {
            for (Commitment commitment : commitments) {
                writer.write(commitment);
            }
        }
    }
}
