package org.lmcplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Applies all register rules to the shipped register, or to one that repeats its records with other ids and dates. */
@State(Scope.Benchmark)
public class RegisterValidationBenchmark {

    private static final RegisterValidator VALIDATOR =
            RegisterValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build();

    /** The number of records, as a multiple of those in the shipped register. */
    @Param("1")
    public int times;

    private final Plan plan = BundledPlan.LMC_2023_2027.load();
    private Register register = BundledRegister.LMC_2023_2027.load();

    /** Generates the register. */
    @Setup
    public void generate() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        GeneratedJsonLines.writeEvidence(lines, times * register.records().size());
        DocumentSource source = DocumentSource.stream(new ByteArrayInputStream(lines.toByteArray()), Format.JSON)
                .named("lines");
        List<EvidenceRecord> records = new ArrayList<>();
        try (RecordStream<EvidenceRecord> stream = LmcReader.create().stream(source, RecordType.EVIDENCE)) {
            stream.forEachRemaining(record -> records.add(record.orThrow()));
        }
        register = register.toBuilder().records(records).build();
    }

    /** Applies all rules. */
    @Benchmark
    public Report register() {
        return VALIDATOR.validate(plan, register);
    }
}
