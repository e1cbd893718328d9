package org.lmcplan.examples.springboot;

import static org.lmcplan.io.fault.FaultKind.EMPTY;
import static org.lmcplan.io.fault.FaultKind.MALFORMED_JSON;
import static org.lmcplan.io.fault.FaultKind.MALFORMED_YAML;
import static org.lmcplan.io.fault.FaultKind.NOT_UTF8;
import static org.lmcplan.io.fault.FaultKind.TOO_LARGE;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.validate.Validator;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads a submitted document and checks the plan in it by the rules. */
@Component
class PlanCheck {

    private static final Set<FaultKind> UNREADABLE = EnumSet.of(NOT_UTF8, EMPTY, MALFORMED_YAML, MALFORMED_JSON);

    /**
     * A plan without errors.
     *
     * @param plan the plan
     * @param remarks warnings and notes, which do not prevent it from being stored
     */
    record CheckedPlan(Plan plan, List<ProblemEntry> remarks) {}

    private final LmcReader reader;
    private final Validator validator;

    PlanCheck(LmcReader reader, Validator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    /**
     * Returns the plan with its warnings and notes, in the language of the client.
     *
     * @throws RefusedException if the document cannot be read, or the plan has errors; carries all problems: the faults of the
     *     document, and what the rules find in the rest of it
     */
    CheckedPlan check(InputStream document, MediaType type, Locale locale) {
        Format format = MediaType.APPLICATION_JSON.includes(type) ? Format.JSON : Format.YAML;
        ReadResult<Plan> result =
                reader.read(DocumentSource.stream(document, format).named("request"));
        ProblemReport report = result.check(validator::validate);
        List<ProblemEntry> problems = ProblemEntry.of(report.problems(), result.sourceMap(), locale);
        if (report.hasErrors()) {
            throw refusal(result.faults(), problems);
        }
        return new CheckedPlan(result.orThrow(), problems);
    }

    private static RefusedException refusal(List<Fault> faults, List<ProblemEntry> problems) {
        Set<FaultKind> kinds = faults.stream().map(Fault::kind).collect(Collectors.toSet());
        if (kinds.contains(TOO_LARGE)) {
            return new RefusedException(HttpStatus.CONTENT_TOO_LARGE, "too-large", problems);
        }
        return kinds.stream().anyMatch(UNREADABLE::contains)
                ? new RefusedException(HttpStatus.BAD_REQUEST, "unreadable", problems)
                : new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-plan", problems);
    }
}
