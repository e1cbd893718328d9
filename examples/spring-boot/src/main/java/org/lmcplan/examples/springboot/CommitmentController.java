package org.lmcplan.examples.springboot;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commitments, of one plan or of all. */
@RestController
class CommitmentController {

    private final PlanStore store;

    CommitmentController(PlanStore store) {
        this.store = store;
    }

    /** Lists the commitments of a plan with one of these forces, or all. */
    @GetMapping("/plans/{id}/commitments")
    List<Commitment> ofPlan(@PathVariable Slug id, @RequestParam(defaultValue = "") Set<Force> force) {
        return store
                .find(id)
                .orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND, "unknown-plan"))
                .commitments()
                .stream()
                .filter(commitment -> anyOf(force).contains(commitment.force()))
                .toList();
    }

    /** Lists the commitments of all plans with one of these forces, or all. */
    @GetMapping("/commitments")
    List<PlanStore.CommitmentEntry> ofAllPlans(
            @RequestParam(defaultValue = "") Set<Force> force,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return store.commitments(anyOf(force), new Page(page, size));
    }

    private static Set<Force> anyOf(Set<Force> forces) {
        return forces.isEmpty() ? EnumSet.allOf(Force.class) : forces;
    }
}
