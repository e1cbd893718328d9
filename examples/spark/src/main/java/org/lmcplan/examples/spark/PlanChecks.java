package org.lmcplan.examples.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Assessor;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.Validator;

/** Validates and assesses by the library alone. Validators are not serializable: each partition makes its own. */
final class PlanChecks {

    private final LocalDate asOf;
    private final Validator validator;
    private final RegisterValidator registerValidator;

    PlanChecks(LocalDate asOf) {
        this.asOf = asOf;
        this.validator = Validator.builder().asOf(asOf).build();
        this.registerValidator = RegisterValidator.builder().asOf(asOf).build();
    }

    /** Reports the faults of a document, or the findings about the plan in it. */
    CheckedPlan check(StreamedDocument<Plan> document) {
        Stream<ProblemRow> problems = document.result()
                .value()
                .map(plan -> rows(document, plan.id(), validator.validate(plan).findings()))
                .orElseGet(() -> faults(document));
        return new CheckedPlan(document.withoutPositions(), problems.toList());
    }

    /** Reports the problems of plans and registers, and the progress of each commitment. */
    Outcome assess(PlanWithRegisters joined) {
        List<Plan> plans = joined.plans().stream()
                .flatMap(plan -> plan.document().result().value().stream())
                .toList();
        Stream<ProblemRow> problems = joined.registers().stream()
                .flatMap(register -> register.result()
                        .value()
                        .map(value -> findings(plans, register, value))
                        .orElseGet(() -> faults(register)));
        return new Outcome(
                Stream.concat(joined.plans().stream().flatMap(plan -> plan.problems().stream()), problems)
                        .toList(),
                joined.plans().stream()
                        .flatMap(plan -> progress(plan.document(), joined.registers()))
                        .toList());
    }

    private static Stream<ProblemRow> faults(StreamedDocument<?> document) {
        return rows(document, null, document.result().faults());
    }

    /** A register without a plan cannot be validated, which is a problem, too. */
    private Stream<ProblemRow> findings(List<Plan> plans, StreamedDocument<Register> document, Register register) {
        return plans.isEmpty()
                ? Stream.of(ProblemRow.withoutPlan(document, register.plan()))
                : plans.stream()
                        .flatMap(plan -> rows(
                                document,
                                plan.id(),
                                registerValidator.validate(plan, register).findings()));
    }

    /** Counts the records of all registers about a plan. */
    private Stream<ProgressRow> progress(StreamedDocument<Plan> document, List<StreamedDocument<Register>> registers) {
        if (document.result().value().isEmpty()) {
            return Stream.empty();
        }
        Assessor assessor = Assessment.collect(document.value(), asOf, AssessmentOptions.CALENDAR_YEARS);
        for (StreamedDocument<Register> register : registers) {
            register.value().records().forEach(assessor::add);
            register.value().projects().forEach(assessor::add);
        }
        return assessor.result().commitments().stream().map(answer -> ProgressRow.of(document, answer));
    }

    private static Stream<ProblemRow> rows(
            StreamedDocument<?> document, @Nullable Slug plan, List<? extends Problem> problems) {
        return problems.stream().map(problem -> ProblemRow.of(document, plan, problem));
    }
}
