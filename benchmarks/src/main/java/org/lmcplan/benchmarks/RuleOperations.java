package org.lmcplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Location;
import org.lmcplan.validate.Validation;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Finding;

/** Applies all rules to a plan, and again after a change to one line; assesses the plan from its register. */
final class RuleOperations {

    private static final Validator VALIDATOR = Validator.standard();
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private RuleOperations() {}

    /** Validates a plan in memory. */
    static Operation plan(Plan plan) {
        return () -> VALIDATOR.validate(plan);
    }

    /** Reads a plan from bytes, validates it and looks up the position of each finding. */
    static Operation readAndLocate(byte[] json) {
        LmcReader reader = LmcReader.create().withLimits(Corpus.LIMITS).withSourceMap();
        return () -> {
            ReadResult<Plan> read = reader.read(Corpus.source(json, Format.JSON));
            List<Location> locations = new ArrayList<>();
            for (Finding finding : VALIDATOR.validate(read.orThrow()).findings()) {
                locations.add(read.sourceMap().locateNearest(finding.path()).orElseThrow());
            }
            return locations;
        };
    }

    /** Updates the validation after the force of the commitment in the middle changed, as an editor does after a keystroke. */
    static Operation oneLineChanged(Plan plan) {
        Validation before = VALIDATOR.start(plan);
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        int middle = commitments.size() / 2;
        Commitment commitment = commitments.get(middle);
        commitments.set(
                middle,
                commitment.toBuilder()
                        .force(commitment.force() == Force.DISCUSS ? Force.EXPLORE : Force.DISCUSS)
                        .build());
        Plan changed = plan.toBuilder().commitments(commitments).build();
        return () -> before.update(changed);
    }

    /** Reads the records of a register one by one and assesses the plan from them. */
    static Operation registerAssessed(Plan plan, byte[] lines) {
        Register shipped = BundledRegister.LMC_2023_2027.load();
        LmcReader reader = LmcReader.create();
        return () -> {
            List<EvidenceRecord> records = new ArrayList<>();
            DocumentSource source = DocumentSource.stream(new ByteArrayInputStream(lines), Format.JSON)
                    .named("lines");
            try (RecordStream<EvidenceRecord> stream = reader.stream(source, RecordType.EVIDENCE)) {
                while (stream.hasNext()) {
                    records.add(stream.next().orThrow());
                }
            }
            Register register = shipped.toBuilder().records(records).build();
            return Assessment.of(plan, register, AS_OF, AssessmentOptions.CALENDAR_YEARS);
        };
    }
}
