package org.lmcplan.examples.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Assessor;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleDefinition;

/** Validates and assesses by the library alone. Only the date is sent to a task, which makes validators of its own. */
final class PlanChecks implements Serializable {

    private static final long serialVersionUID = 1;

    /** Our own, since the library never sees a register without its plan. */
    private static final RuleDefinition NO_PLAN = RuleDefinition.of("NO-PLAN", Severity.ERROR);

    private final LocalDate asOf;
    private transient @Nullable Validator validator;
    private transient @Nullable RegisterValidator registerValidator;

    PlanChecks(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Reports the faults of a document, and the findings about what could be read of the plan. */
    CheckedPlan check(SourceDocument<Plan> document) {
        Optional<Slug> id = document.result().partial().map(plan -> plan.value().id());
        List<Row> problems = document.result().check(validator()::validate).problems().stream()
                .map(problem -> ProblemTable.row(document, id, Optional.empty(), problem))
                .toList();
        return new CheckedPlan(
                document.file(),
                document.number(),
                id.map(Slug::value).orElseGet(document::place),
                document.result().value().orElse(null),
                problems);
    }

    /** Reports the problems of plans and registers with the same plan id, and the progress of each commitment. */
    Outcome assess(Iterable<CheckedPlan> plans, Iterable<SourceDocument<Register>> registers) {
        List<Row> problems = new ArrayList<>();
        List<Row> progress = new ArrayList<>();
        List<Plan> read = new ArrayList<>();
        for (CheckedPlan checked : plans) {
            problems.addAll(checked.problems());
            Plan plan = checked.plan();
            if (plan != null) {
                read.add(plan);
                progress(plan, registers)
                        .map(answer -> ProgressTable.row(checked, answer))
                        .forEach(progress::add);
            }
        }
        for (SourceDocument<Register> register : registers) {
            problems(read, register).forEach(problems::add);
        }
        return new Outcome(problems, progress);
    }

    private Stream<Row> problems(List<Plan> plans, SourceDocument<Register> document) {
        Optional<PartialValue<Register>> partial = document.result().partial();
        Optional<Slug> id = partial.map(register -> register.value().id());
        Stream<Finding> findings = partial.stream()
                .flatMap(register -> plans.isEmpty()
                        ? Stream.of(withoutPlan(register.value()))
                        : plans.stream()
                                .flatMap(plan -> registerValidator().validate(plan, register).findings().stream()));
        return Stream.concat(document.result().faults().stream(), findings)
                .map(problem -> ProblemTable.row(
                        document, partial.map(register -> register.value().plan()), id, problem));
    }

    private static Finding withoutPlan(Register register) {
        return Finding.of(
                NO_PLAN,
                register.id().value(),
                DocumentPath.of("/plan"),
                Complaint.of("No plan that could be read has the id '{plan}'."),
                Map.of("plan", register.plan().value()));
    }

    /** Counts the records of all registers without faults. */
    private Stream<CommitmentAnswer> progress(Plan plan, Iterable<SourceDocument<Register>> registers) {
        Assessor assessor = Assessment.collect(plan, asOf, AssessmentOptions.CALENDAR_YEARS);
        for (SourceDocument<Register> document : registers) {
            document.result().value().ifPresent(register -> {
                register.records().forEach(assessor::add);
                register.projects().forEach(assessor::add);
            });
        }
        return assessor.result().commitments().stream();
    }

    private Validator validator() {
        if (validator == null) {
            validator = Validator.builder().asOf(asOf).build();
        }
        return validator;
    }

    private RegisterValidator registerValidator() {
        if (registerValidator == null) {
            registerValidator = RegisterValidator.builder().asOf(asOf).build();
        }
        return registerValidator;
    }
}
