package org.lmcplan.examples.springboot;

import org.lmcplan.model.Plan;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Report;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Checks a plan without storing it. Jackson reads and writes the types of the library. */
@RestController
class CheckController {

    private final Validator validator;

    CheckController(Validator validator) {
        this.validator = validator;
    }

    @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    Report check(@RequestBody Plan plan) {
        return validator.validate(plan);
    }
}
