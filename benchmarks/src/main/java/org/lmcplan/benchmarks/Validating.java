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
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Report;
import org.lmcplan.validate.Validation;
import org.lmcplan.validate.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All rules over a plan, and over one that was changed in one line. */
@State(Scope.Benchmark)
public class Validating {

    private static final Validator VALIDATOR = Validator.standard();
    private static final LmcReader READER =
            LmcReader.create().withLimits(Corpus.LIMITS).withSourceMap();

    private Validation before = VALIDATOR.start(GeneratedPlan.of(1, Corpus.SEED));
    private Plan changed = before.plan();

    /** Validates the plan, and changes the force of the line in its middle. */
    @Setup
    public void change(Corpus corpus) {
        Plan plan = corpus.plan();
        before = VALIDATOR.start(plan);
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        int middle = commitments.size() / 2;
        Commitment line = commitments.get(middle);
        commitments.set(
                middle,
                line.toBuilder()
                        .force(line.force() == Force.DISCUSS ? Force.EXPLORE : Force.DISCUSS)
                        .build());
        changed = plan.toBuilder().commitments(commitments).build();
    }

    /** A plan in memory. */
    @Benchmark
    public Report plan(Corpus corpus) {
        return VALIDATOR.validate(corpus.plan());
    }

    /** From bytes: read, validated, and each finding placed. */
    @Benchmark
    public List<Location> readAndPlaced(Corpus corpus) {
        ReadResult<Plan> read = READER.read(corpus.source(Format.JSON));
        List<Location> places = new ArrayList<>();
        for (Finding finding : VALIDATOR.validate(read.orThrow()).findings()) {
            places.add(read.sourceMap().locateNearest(finding.path()).orElseThrow());
        }
        return places;
    }

    /** What an editor asks after a keystroke. */
    @Benchmark
    public Validation oneLineChanged() {
        return before.update(changed);
    }
}
