package org.lmcplan.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.RecordWriter;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.Validator;

/**
 * Measures what one thread of this machine does without Spark; the figures are on the page about scale. CPU time of the thread,
 * the least of several rounds, so that other programs disturb little.
 */
public final class ScaleMeasurement {

    private static final int PLANS = 1000;
    private static final int RECORDS = 50_000;
    private static final int ROUNDS = 5;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final LmcReader READER = LmcReader.create();

    private ScaleMeasurement() {}

    /** Prints one line for each figure. */
    public static void main(String... arguments) throws Exception {
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("scale");
        GeneratedInput.write(folder, PLANS, 2023);
        List<Path> planFiles = files(folder.resolve("plans"));
        Validator validator = Validator.builder().asOf(AS_OF).build();
        RegisterValidator registerValidator =
                RegisterValidator.builder().asOf(AS_OF).build();
        List<Plan> plans = new ArrayList<>();
        List<Register> registers = new ArrayList<>();
        each(READER, planFiles, RecordType.PLAN, plans::add);
        each(READER, files(folder.resolve("registers")), RecordType.REGISTER, registers::add);
        Map<Slug, Plan> byId = new HashMap<>();
        plans.forEach(plan -> byId.put(plan.id(), plan));

        show(out, "read plans", plans.size(), () -> each(READER, planFiles, RecordType.PLAN, plan -> {}));
        show(
                out,
                "read plans with positions",
                plans.size(),
                () -> each(READER.withSourceMap(), planFiles, RecordType.PLAN, plan -> {}));
        show(out, "validate plans", plans.size(), () -> plans.forEach(validator::validate));
        show(
                out,
                "read and validate plans",
                plans.size(),
                () -> each(READER.withSourceMap(), planFiles, RecordType.PLAN, validator::validate));
        show(
                out,
                "validate and assess registers",
                registers.size(),
                () -> registers.forEach(register -> {
                    Plan plan = byId.get(register.plan());
                    if (plan != null) {
                        registerValidator.validate(plan, register);
                        Assessment.of(plan, register, AS_OF, AssessmentOptions.CALENDAR_YEARS);
                    }
                }));
        Path records = folder.resolve("records.jsonl");
        writeRecords(records);
        show(out, "stream records", RECORDS, () -> each(READER, List.of(records), RecordType.EVIDENCE, record -> {}));
        show(out, "serialize plans and back", plans.size(), () -> plans.forEach(ScaleMeasurement::throughObjectStream));
        show(
                out,
                "write plans as JSON and read them",
                plans.size(),
                () -> plans.forEach(ScaleMeasurement::throughJson));
        out.printf(
                Locale.ROOT,
                "kB per plan: JSON %.1f, serialized %.1f, on the heap %.1f%n",
                average(plans, plan -> LmcWriter.create().canonicalJson(plan).length),
                average(plans, plan -> throughObjectStream(plan)),
                heap(planFiles) / 1000.0 / plans.size());
    }

    private static void show(PrintStream out, String what, int count, Runnable work) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        out.printf(Locale.ROOT, "%s: %.3f ms each, %.0f per second%n", what, least / 1e6 / count, count * 1e9 / least);
    }

    private static double average(List<Plan> plans, ToLongFunction<Plan> size) {
        return plans.stream().mapToLong(size).average().orElseThrow() / 1000;
    }

    private static long heap(List<Path> planFiles) {
        List<Plan> kept = new ArrayList<>();
        long before = used();
        each(READER, planFiles, RecordType.PLAN, kept::add);
        long after = used();
        if (kept.isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        return after - before;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static <T> void each(
            LmcReader reader, List<Path> files, RecordType<T> type, java.util.function.Consumer<T> use) {
        for (Path file : files) {
            try (RecordStream<T> lines = reader.stream(DocumentSource.file(file), type)) {
                lines.forEachRemaining(result -> result.value().ifPresent(use));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.toList();
        }
    }

    private static void writeRecords(Path file) throws IOException {
        List<EvidenceRecord> records = BundledRegister.LMC_2023_2027.load().records();
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter<EvidenceRecord> writer =
                        LmcWriter.create().stream(out, Format.JSON, RecordType.EVIDENCE)) {
            for (int i = 0; i < RECORDS; i++) {
                writer.write(records.get(i % records.size()));
            }
        }
    }

    private static long throughObjectStream(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(plan);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                in.readObject();
            }
        } catch (IOException | ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
        return bytes.size();
    }

    private static void throughJson(Plan plan) {
        byte[] json = LmcWriter.create().toText(plan, Format.JSON).getBytes(StandardCharsets.UTF_8);
        READER.read(DocumentSource.stream(new ByteArrayInputStream(json), Format.JSON)
                        .named("plan"))
                .orThrow();
    }
}
