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
import tools.jackson.databind.node.ArrayNode;
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

    /** Writes the given number of projects, each funded by two funders and serving two commitments. */
    static void writeProjects(OutputStream out, int projects) throws IOException {
        SplittableRandom random = new SplittableRandom(Corpus.SEED);
        List<String> commitments = BundledPlan.LMC_2023_2027.load().commitments().stream()
                .map(line -> line.id().toString())
                .toList();
        write(out, projects, i -> {
            ObjectNode project = MAPPER.createObjectNode().put("id", "project-" + i);
            project.putObject("names")
                    .putObject("en")
                    .put("text", "Project " + i)
                    .put("status", "unofficial");
            project.putArray("countries")
                    .add(List.of("KH", "LA", "MM", "TH", "VN").get(i % 5));
            project.put("starts", 2023 + random.nextInt(4) + "-0" + (1 + random.nextInt(9)));
            ArrayNode funding = project.putArray("funding");
            for (String funder : List.of("special-fund", "funder-" + i % 50)) {
                ObjectNode sum = funding.addObject().put("funder", funder).put("stage", "allocated");
                sum.putObject("amount")
                        .put("value", random.nextInt(1, 1_000_000) + ".25")
                        .put("currency", i % 3 == 0 ? "CNY" : "USD");
            }
            ArrayNode lines = project.putArray("commitments");
            lines.add(commitments.get(i % commitments.size()));
            lines.add(commitments.get((i + 7) % commitments.size()));
            project.putArray("citations")
                    .addObject()
                    .put("publisher", "Gazette")
                    .put("address", "https://example.org/projects/" + i);
            return project.put("confidence", "medium");
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
