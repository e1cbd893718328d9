package org.lmcplan.examples.springboot;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_YAML_VALUE;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lmcplan.examples.springboot.PlanCheck.CheckedPlan;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whole plans. */
@RestController
@RequestMapping("/plans")
class PlanDocumentController {

    /** What a client learns about a plan that was stored. */
    record Receipt(Slug id, String digest, List<ProblemEntry> problems) {}

    private final PlanCheck check;
    private final PlanStore store;
    private final LmcWriter writer = LmcWriter.create();

    PlanDocumentController(PlanCheck check, PlanStore store) {
        this.check = check;
        this.store = store;
    }

    @GetMapping
    List<PlanStore.PlanEntry> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int size) {
        return store.plans(new Page(page, size));
    }

    @PostMapping(consumes = {APPLICATION_JSON_VALUE, APPLICATION_YAML_VALUE})
    ResponseEntity<Receipt> create(
            InputStream body, @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, Locale locale) {
        CheckedPlan checked = check.check(body, type, locale);
        if (!store.insert(checked.plan())) {
            throw new RefusedException(HttpStatus.CONFLICT, "plan-exists");
        }
        return ResponseEntity.created(URI.create("/plans/" + checked.plan().id()))
                .body(receipt(checked));
    }

    @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> json(@PathVariable Slug id) {
        return document(id, Format.JSON);
    }

    @GetMapping(path = "/{id}", produces = APPLICATION_YAML_VALUE)
    ResponseEntity<byte[]> yaml(@PathVariable Slug id) {
        return document(id, Format.YAML);
    }

    /** Returns the plan as a canonical document; its tag differs by format, because the bytes do. */
    private ResponseEntity<byte[]> document(Slug id, Format format) {
        Plan plan = store.find(id).orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND, "unknown-plan"));
        return ResponseEntity.ok()
                .eTag(writer.digest(plan).hex() + "-" + format.name().toLowerCase(Locale.ROOT))
                .varyBy(HttpHeaders.ACCEPT)
                .body(writer.toText(plan, format).getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces a plan that has not changed since the client read it. */
    @PutMapping(
            path = "/{id}",
            consumes = {APPLICATION_JSON_VALUE, APPLICATION_YAML_VALUE})
    Receipt replace(
            @PathVariable Slug id,
            InputStream body,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Locale locale) {
        String current = requireCurrent(id, ifMatch);
        CheckedPlan checked = check.check(body, type, locale);
        if (!checked.plan().id().equals(id)) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, "other-plan");
        }
        if (!store.replace(checked.plan(), current)) {
            throw changed();
        }
        return receipt(checked);
    }

    /** Deletes a plan that has not changed since the client read it. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable Slug id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        if (!store.delete(id, requireCurrent(id, ifMatch))) {
            throw changed();
        }
        return ResponseEntity.noContent().build();
    }

    /** Returns the digest of a plan if the client has named this version, in either format. */
    private String requireCurrent(Slug id, @Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new RefusedException(HttpStatus.PRECONDITION_REQUIRED, "no-precondition");
        }
        String current = store.digest(id).orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND, "unknown-plan"));
        if (!ifMatch.matches("[*]|.*(?<!W/)\"" + current + "-(json|yaml)\".*")) {
            throw changed();
        }
        return current;
    }

    private static RefusedException changed() {
        return new RefusedException(HttpStatus.PRECONDITION_FAILED, "plan-changed");
    }

    private Receipt receipt(CheckedPlan checked) {
        return new Receipt(checked.plan().id(), writer.digest(checked.plan()).hex(), checked.remarks());
    }
}
