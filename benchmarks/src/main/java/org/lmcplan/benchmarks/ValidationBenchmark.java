package org.lmcplan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.validate.Validation;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Applies all rules to a plan, and again after a change to one line. */
@State(Scope.Benchmark)
public class ValidationBenchmark {

    private static final Validator VALIDATOR = Validator.standard();
    private static final LmcReader READER =
            LmcReader.create().withLimits(Corpus.LIMITS).withSourceMap();

    private Validation before = VALIDATOR.start(GeneratedPlan.of(1, Corpus.SEED));
    private Plan changed = before.plan();

    /** Validates the plan and changes the force of the commitment in the middle. */
    @Setup
    public void change(Corpus corpus) {
        Plan plan = corpus.plan();
        before = VALIDATOR.start(plan);
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        int middle = commitments.size() / 2;
        Commitment commitment = commitments.get(middle);
        commitments.set(
                middle,
                commitment.toBuilder()
                        .force(commitment.force() == Force.DISCUSS ? Force.EXPLORE : Force.DISCUSS)
                        .build());
        changed = plan.toBuilder().commitments(commitments).build();
    }

    /** Validates a plan in memory. */
    @Benchmark
    public Report plan(Corpus corpus) {
        return VALIDATOR.validate(corpus.plan());
    }

    /** Reads a plan from bytes, validates it and looks up the position of each finding. */
    @Benchmark
    public List<Location> readAndLocate(Corpus corpus) {
        ReadResult<Plan> read = READER.read(corpus.source(Format.JSON));
        List<Location> locations = new ArrayList<>();
        for (Finding finding : VALIDATOR.validate(read.orThrow()).findings()) {
            locations.add(read.sourceMap().locateNearest(finding.path()).orElseThrow());
        }
        return locations;
    }

    /** Updates the validation, as an editor does after a keystroke. */
    @Benchmark
    public Validation oneLineChanged() {
        return before.update(changed);
    }
}
