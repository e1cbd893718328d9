package org.lmcplan.examples.springboot;

import static org.lmcplan.io.fault.FaultKind.EMPTY;
import static org.lmcplan.io.fault.FaultKind.MALFORMED_JSON;
import static org.lmcplan.io.fault.FaultKind.MALFORMED_YAML;
import static org.lmcplan.io.fault.FaultKind.NOT_UTF8;
import static org.lmcplan.io.fault.FaultKind.TOO_LARGE;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Report;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads a submitted document and checks the plan in it by the rules. */
@Component
class PlanCheck {

    private static final Set<FaultKind> UNREADABLE = EnumSet.of(NOT_UTF8, EMPTY, MALFORMED_YAML, MALFORMED_JSON);

    private final LmcReader reader;
    private final Validator validator;

    PlanCheck(LmcReader reader, Validator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    /**
     * Returns the plan with its warnings and notes.
     *
     * @throws RefusedException if the document cannot be read, or the plan has errors; carries all problems
     */
    CheckedPlan check(InputStream document, MediaType type) {
        Format format = MediaType.APPLICATION_JSON.includes(type) ? Format.JSON : Format.YAML;
        ReadResult<Plan> result = reader.read(DocumentSource.stream(document, format, "request"));
        if (!result.faults().isEmpty()) {
            throw new RefusedException(refusal(result.faults()), result.faults());
        }
        return check(result.orThrow(), result.sourceMap());
    }

    /** Checks a plan that did not come as a document of its own. */
    CheckedPlan check(Plan plan, SourceMap positions) {
        Report report = validator.validate(plan);
        List<Problem> problems = report.findings().stream()
                .<Problem>map(finding -> finding.withLocation(positions.locateNearest(finding.path())))
                .toList();
        if (report.hasErrors()) {
            throw new RefusedException(Refusal.INVALID_PLAN, problems);
        }
        return new CheckedPlan(plan, problems);
    }

    private static Refusal refusal(List<Fault> faults) {
        Set<FaultKind> kinds = faults.stream().map(Fault::kind).collect(Collectors.toSet());
        if (kinds.contains(TOO_LARGE)) {
            return Refusal.TOO_LARGE;
        }
        return kinds.stream().anyMatch(UNREADABLE::contains) ? Refusal.UNREADABLE : Refusal.INVALID_PLAN;
    }
}
