package org.lmcplan.examples.springboot3;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.Validator;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads plans with {@link LmcReader}, which does not need Spring's mapper, and answers with types of its own, which Jackson 2
 * writes.
 */
@RestController
class PlanController {

    private static final LmcReader READER = LmcReader.create().withSourceMap();
    private static final Validator VALIDATOR = Validator.standard();

    // A mapper of Jackson 3, beside Spring's of Jackson 2: it writes the types of the library.
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().findAndAddModules().build();

    /**
     * A problem as this service shows it.
     *
     * @param code the id of the fault or rule
     * @param severity how serious it is
     * @param position the line and column, as in {@code plan.yaml:12:7}
     * @param path the path in the document
     * @param message one sentence, with a hint
     */
    record PlanProblem(String code, String severity, String position, String path, String message) {

        static PlanProblem of(Problem problem, SourceMap positions) {
            return new PlanProblem(
                    problem.code(),
                    problem.severity().code(),
                    problem.location()
                            .or(() -> positions.locateNearest(problem.path()))
                            .map(Location::toString)
                            .orElse(""),
                    problem.path().toString(),
                    problem.sentence(Locale.ENGLISH));
        }
    }

    /** Lists the faults of a plan, and what the rules find in the rest of it. */
    @PostMapping("/problems")
    List<PlanProblem> problems(InputStream yaml) {
        ReadResult<Plan> result =
                READER.read(DocumentSource.stream(yaml, Format.YAML).named("plan.yaml"));
        return result.check(VALIDATOR::validate).problems().stream()
                .map(problem -> PlanProblem.of(problem, result.sourceMap()))
                .toList();
    }

    @GetMapping(path = "/plan", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] plan() {
        return LmcWriter.create().canonicalJson(BundledPlan.LMC_2023_2027.load());
    }

    @GetMapping(path = "/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] commitments() {
        return JACKSON_3.writeValueAsBytes(BundledPlan.LMC_2023_2027.load().commitments());
    }
}
