package org.lmcplan.model.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;

/**
 * A register joined with its plan: answers questions that go across the two. Computed once, immutable, safe to share.
 *
 * <p>Tolerates a faulty register: of several records or projects with one id the first is found, and references that lead
 * nowhere are listed as unresolved.
 */
public final class RegisterIndex {

    private final PlanIndex plan;
    private final Register register;
    private final Map<Slug, EvidenceRecord> records = new HashMap<>();
    private final Map<Slug, Project> projects = new HashMap<>();
    private final IdentityHashMap<Evidence, DocumentPath> paths = new IdentityHashMap<>();
    private final Map<ElementId, List<EvidenceRecord>> recordsBearing = new HashMap<>();
    private final Map<ElementId, List<Project>> projectsServing = new HashMap<>();
    private final List<EvidenceReference> references;

    private RegisterIndex(PlanIndex plan, Register register) {
        this.plan = plan;
        this.register = register;
        register.records().forEach(each -> {
            records.putIfAbsent(each.id(), each);
            each.commitments().forEach(id -> add(recordsBearing, id, each));
            each.targets().forEach(id -> add(recordsBearing, id, each));
        });
        register.projects().forEach(each -> {
            projects.putIfAbsent(each.id(), each);
            each.commitments().forEach(id -> add(projectsServing, id, each));
            each.targets().forEach(id -> add(projectsServing, id, each));
        });
        references = collectReferences();
    }

    /** Joins a register with the plan it is about. That its id for the plan is that of this plan is not asked for. */
    public static RegisterIndex of(PlanIndex plan, Register register) {
        return new RegisterIndex(plan, register);
    }

    /** The plan. */
    public PlanIndex plan() {
        return plan;
    }

    /** The register that is indexed. */
    public Register register() {
        return register;
    }

    /** The record with this id. */
    public Optional<EvidenceRecord> record(Slug id) {
        return Optional.ofNullable(records.get(id));
    }

    /** The project with this id. */
    public Optional<Project> project(Slug id) {
        return Optional.ofNullable(projects.get(id));
    }

    /** The records of one kind, such as {@code MeetingRecord.class}, in the order of the register. */
    public <T extends EvidenceRecord> List<T> all(Class<T> kind) {
        return register.records().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The records that bear on this commitment, mechanism, instrument, programme or partner, in the order of the register. */
    public List<EvidenceRecord> recordsOf(ElementId id) {
        return Collections.unmodifiableList(recordsBearing.getOrDefault(id, List.of()));
    }

    /** The projects that serve this commitment, mechanism, instrument, programme or partner, in the order of the register. */
    public List<Project> projectsOf(ElementId id) {
        return Collections.unmodifiableList(projectsServing.getOrDefault(id, List.of()));
    }

    /**
     * Where a record or project stands in the register.
     *
     * @throws IllegalArgumentException if it does not, as this very object
     */
    public DocumentPath pathOf(Evidence each) {
        DocumentPath path = paths.get(each);
        if (path == null) {
            throw new IllegalArgumentException(
                    "'" + each.id() + "' does not stand in the register '" + register.id() + "'");
        }
        return path;
    }

    /** Every place where a record or project names a part of the plan or of the register. */
    public List<EvidenceReference> references() {
        return references;
    }

    /** The references that lead nowhere, or to something of another kind than they ask for. */
    public List<EvidenceReference> unresolved() {
        return references.stream().filter(reference -> !reference.resolved()).toList();
    }

    private List<EvidenceReference> collectReferences() {
        Set<String> funders =
                register.funders().stream().map(funder -> funder.id().value()).collect(Collectors.toSet());
        List<EvidenceReference> found = new ArrayList<>();
        for (RegisterPart kind : List.of(RegisterPart.RECORD, RegisterPart.PROJECT)) {
            List<? extends Extensible> parts = kind.of(register);
            for (int i = 0; i < parts.size(); i++) {
                Evidence evidence = (Evidence) parts.get(i);
                DocumentPath path = kind.path(i);
                paths.putIfAbsent(evidence, path);
                EvidenceWalker.walk(
                        evidence,
                        (role, to, at) -> found.add(new EvidenceReference(
                                path.child(at),
                                evidence.id(),
                                role,
                                to.toString(),
                                resolves(role, to.toString(), funders))));
            }
        }
        return List.copyOf(found);
    }

    private boolean resolves(EvidenceRole role, String to, Set<String> funders) {
        return switch (role) {
            case PROJECT -> projects.containsKey(Slug.of(to));
            case FUNDER -> funders.contains(to) || isInPlan(role, to);
            case COMMITMENT, TARGET, PARTICIPANT, AREA -> isInPlan(role, to);
        };
    }

    private boolean isInPlan(EvidenceRole role, String to) {
        return plan.find(ElementId.of(to)).filter(role::accepts).isPresent();
    }

    private static <T> void add(Map<ElementId, List<T>> lists, ElementId id, T value) {
        List<T> list = lists.computeIfAbsent(id, each -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != value) { // named twice by one
            list.add(value);
        }
    }
}
