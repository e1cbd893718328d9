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
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.Validator;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
     * @param path where it is in the document
     * @param message one sentence, with a hint
     */
    record PlanProblem(String code, String severity, String path, String message) {

        static PlanProblem of(Problem problem) {
            return new PlanProblem(
                    problem.code(),
                    problem.severity().code(),
                    problem.path().toString(),
                    problem.sentence(Locale.ENGLISH));
        }
    }

    @PostMapping("/problems")
    List<PlanProblem> problems(@RequestBody byte[] yaml) {
        ReadResult<Plan> result = READER.read(source(yaml));
        List<? extends Problem> problems = result.value()
                .<List<? extends Problem>>map(plan -> VALIDATOR.validate(plan).problems())
                .orElse(result.problems());
        return problems.stream().map(PlanProblem::of).toList();
    }

    private static DocumentSource source(byte[] yaml) {
        InputStream stream = new java.io.ByteArrayInputStream(yaml);
        return DocumentSource.stream(stream, Format.YAML).named("plan.yaml");
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
