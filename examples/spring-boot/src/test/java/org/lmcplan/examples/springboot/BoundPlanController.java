package org.lmcplan.examples.springboot;

import java.util.List;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.LmcMappingException;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Report;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For the tests: a controller that leaves reading and writing to Jackson, and one that fails. */
@RestController
class BoundPlanController {

    private final Validator validator;

    BoundPlanController(Validator validator) {
        this.validator = validator;
    }

    @PostMapping("/reports")
    Report report(@RequestBody Plan plan) {
        return validator.validate(plan);
    }

    @PutMapping("/echo")
    Plan echo(@RequestBody Plan plan) {
        return plan;
    }

    @GetMapping("/failure")
    Plan failure() {
        throw new IllegalStateException("a secret");
    }

    @ExceptionHandler
    ResponseEntity<List<Fault>> unreadable(HttpMessageNotReadableException exception) {
        return exception.getCause() instanceof LmcMappingException mapping
                ? ResponseEntity.unprocessableContent().body(mapping.faults())
                : ResponseEntity.badRequest().build();
    }
}
