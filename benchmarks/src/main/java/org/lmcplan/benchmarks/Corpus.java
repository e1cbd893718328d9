package org.lmcplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.RecordWriter;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.EvidenceRecord;

/**
 * The canonical documents of a plan in a folder, and the shipped register as JSON Lines. A process that measures one format never
 * touches the other.
 *
 * @param times the size of the plan, as a multiple of the shipped one
 */
record Corpus(Path folder, int times) {

    /** The seed from which all measured plans are generated. */
    static final long SEED = 2023;

    /** The default limits, except for the two that larger plans would exceed. */
    static final Limits LIMITS =
            Limits.defaults().withMaxBytes(Integer.MAX_VALUE - 8).withMaxValues(Integer.MAX_VALUE);

    /** Writes the documents of a plan of the given size. */
    static Corpus generate(Path folder, int times) throws IOException {
        Corpus corpus = new Corpus(folder, times);
        Plan plan = GeneratedPlan.of(times, SEED);
        for (Format format : Format.values()) {
            Files.writeString(corpus.file(format), LmcWriter.create().toText(plan, format));
        }
        return corpus;
    }

    byte[] json() {
        return bytes(Format.JSON);
    }

    byte[] yaml() {
        return bytes(Format.YAML);
    }

    long length(Format format) {
        try {
            return Files.size(file(format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Plan plan() {
        return LmcReader.create()
                .withLimits(LIMITS)
                .read(source(json(), Format.JSON))
                .orThrow();
    }

    /** Returns the records of the shipped register, one in each line. */
    static byte[] registerLines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<EvidenceRecord> writer = LmcWriter.create().stream(out, Format.JSON, RecordType.EVIDENCE)) {
            for (EvidenceRecord each : BundledRegister.LMC_2023_2027.load().records()) {
                writer.write(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static DocumentSource source(byte[] bytes, Format format) {
        return DocumentSource.stream(new ByteArrayInputStream(bytes), format).named("plan");
    }

    private byte[] bytes(Format format) {
        try {
            return Files.readAllBytes(file(format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Format format) {
        return folder.resolve("plan-" + times + (format == Format.JSON ? ".json" : ".yaml"));
    }
}
