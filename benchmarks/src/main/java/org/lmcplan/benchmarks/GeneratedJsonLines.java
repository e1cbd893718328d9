package org.lmcplan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.RecordWriter;
import org.lmcplan.model.Commitment;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Generates large JSON Lines files by repeating the records of the shipped register and plan. */
final class GeneratedJsonLines {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 3, 23);
    private static final int DAYS = 4200; // half a year past the day of the assessment

    private GeneratedJsonLines() {}

    /** Writes the given number of evidence records, each with its own id and most with a date of their own. */
    static void writeEvidence(OutputStream out, int records) throws IOException {
        SplittableRandom random = new SplittableRandom(Corpus.SEED);
        List<ObjectNode> shipped =
                lines(RecordType.EVIDENCE, BundledRegister.LMC_2023_2027.load().records());
        write(out, records, i -> {
            ObjectNode line = shipped.get(i % shipped.size());
            line.put("id", "record-" + i);
            if (!line.has("until")) {
                line.put("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
            }
            return line;
        });
    }

    /** Writes the given number of commitments. */
    static void writeCommitments(OutputStream out, int records) throws IOException {
        List<Commitment> shipped = BundledPlan.LMC_2023_2027.load().commitments();
        List<ObjectNode> lines = lines(RecordType.COMMITMENT, shipped);
        write(out, records, i -> lines.get(i % lines.size()));
    }

    private static <T> List<ObjectNode> lines(RecordType<T> type, List<? extends T> values) throws IOException {
        List<ObjectNode> lines = new ArrayList<>();
        for (T value : values) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RecordWriter<T> writer = LmcWriter.create().stream(out, Format.JSON, type)) {
                writer.write(value);
            }
            lines.add((ObjectNode) MAPPER.readTree(out.toByteArray()));
        }
        return lines;
    }

    private static void write(OutputStream out, int records, IntFunction<ObjectNode> line) throws IOException {
        for (int i = 0; i < records; i++) {
            out.write(MAPPER.writeValueAsString(line.apply(i)).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }
}
