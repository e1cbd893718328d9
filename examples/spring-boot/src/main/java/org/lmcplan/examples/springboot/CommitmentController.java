package org.lmcplan.examples.springboot;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commitments, of one plan by a query or of all plans by their force. */
@RestController
class CommitmentController {

    private final PlanStore store;

    CommitmentController(PlanStore store) {
        this.store = store;
    }

    /** Lists the commitments of a plan that a query selects, such as {@code force = deliver}; all if there is no query. */
    @GetMapping("/plans/{id}/commitments")
    List<Commitment> ofPlan(@PathVariable Slug id, @RequestParam Optional<String> query, Locale locale) {
        Plan plan = store.find(id).orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND, "unknown-plan"));
        if (query.isEmpty()) {
            return plan.commitments();
        }
        try {
            return PlanIndex.of(plan).select(Commitment.class, Query.parse(query.get()));
        } catch (QueryException invalid) {
            List<ProblemEntry> problems = ProblemEntry.of(invalid.problems(), SourceMap.none(), locale);
            throw new RefusedException(HttpStatus.BAD_REQUEST, "invalid-query", problems);
        }
    }

    /** Lists the commitments of all plans with one of these forces, or all. */
    @GetMapping("/commitments")
    List<PlanStore.CommitmentEntry> ofAllPlans(
            @RequestParam(defaultValue = "") Set<Force> force,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return store.commitments(force.isEmpty() ? EnumSet.allOf(Force.class) : force, new Page(page, size));
    }
}
