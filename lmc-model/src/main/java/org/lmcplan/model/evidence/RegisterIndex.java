package org.lmcplan.model.evidence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.AreaOverview;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextIndex;
import org.lmcplan.model.TextMatch;

/**
 * An index that joins a register with its plan and answers questions across the two. Computed once, immutable, thread-safe.
 *
 * <p>Tolerates errors in the register: if several records or projects share an id, the first is found; broken references are
 * listed as unresolved.
 *
 * <pre>{@code
 * RegisterIndex index = RegisterIndex.of(PlanIndex.of(plan), register);
 * List<EvidenceRecord> records = index.recordsOf(Slug.of("leaders-meeting"));
 * }</pre>
 */
public final class RegisterIndex implements Serializable {

    private final PlanIndex plan;
    private final Register register;
    private final Map<Slug, EvidenceRecord> records = new HashMap<>();
    private final Map<Slug, Project> projects = new HashMap<>();
    private final IdentityHashMap<Evidence, DocumentPath> paths = new IdentityHashMap<>();
    private final Map<ElementId, List<EvidenceRecord>> recordsById = new HashMap<>();
    private final Map<ElementId, List<Project>> projectsById = new HashMap<>();
    private final Map<ElementId, List<EvidenceSearch>> searchesById = new HashMap<>();
    private final List<EvidenceReference> references;
    private final transient TextIndex texts;

    private RegisterIndex(PlanIndex plan, Register register) {
        this.plan = plan;
        this.register = register;
        this.texts = TextIndex.of(register);
        register.records().forEach(each -> {
            records.putIfAbsent(each.id(), each);
            each.commitments().forEach(id -> add(recordsById, id, each));
            each.targets().forEach(id -> add(recordsById, id, each));
        });
        register.projects().forEach(each -> {
            projects.putIfAbsent(each.id(), each);
            each.commitments().forEach(id -> add(projectsById, id, each));
            each.targets().forEach(id -> add(projectsById, id, each));
        });
        register.searches().forEach(each -> {
            each.commitments().forEach(id -> add(searchesById, id, each));
            each.targets().forEach(id -> add(searchesById, id, each));
        });
        references = collectReferences();
    }

    /** Joins a register with its plan. Does not check that the register names the id of this plan. */
    public static RegisterIndex of(PlanIndex plan, Register register) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(register, "register");
        return new RegisterIndex(plan, register);
    }

    /** Returns the index of the plan. */
    public PlanIndex plan() {
        return plan;
    }

    /** Returns the indexed register. */
    public Register register() {
        return register;
    }

    /** Returns the record with this id. */
    public Optional<EvidenceRecord> record(Slug id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(records.get(id));
    }

    /** Returns the project with this id. */
    public Optional<Project> project(Slug id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(projects.get(id));
    }

    /** Returns the funder with this id, if the register lists it. */
    public Optional<Funder> funder(Slug id) {
        Objects.requireNonNull(id, "id");
        return register.funders().stream()
                .filter(funder -> funder.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the records, projects or funders of this type that a query selects, in the order of the register:
     *
     * <pre>{@code
     * Query query = Query.parse("date >= 2024 and commitments.force = deliver");
     * List<MeetingRecord> found = RegisterIndex.of(PlanIndex.of(plan), register).select(MeetingRecord.class, query);
     * }</pre>
     *
     * @param type a type of parts, such as {@code EvidenceRecord.class}, {@code MoneyRecord.class} or {@code Project.class}
     * @param query a {@link org.lmcplan.model.query.Query}
     * @throws IllegalArgumentException if a register has no parts of this type
     * @throws org.lmcplan.model.query.QueryException if the parts do not have the properties of the query
     */
    public <T extends Extensible> List<T> select(Class<T> type, EvidenceSelector query) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(query, "query");
        return query.select(this, type);
    }

    /** Returns the records of one type, such as {@code MeetingRecord.class}, in document order. */
    public <T extends EvidenceRecord> List<T> all(Class<T> kind) {
        Objects.requireNonNull(kind, "kind");
        return register.records().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Returns the records that concern this commitment, mechanism, instrument, programme or partner, in document order. */
    public List<EvidenceRecord> recordsOf(ElementId id) {
        Objects.requireNonNull(id, "id");
        return Collections.unmodifiableList(recordsById.getOrDefault(id, List.of()));
    }

    /** Returns the projects that serve this commitment, mechanism, instrument, programme or partner, in document order. */
    public List<Project> projectsOf(ElementId id) {
        Objects.requireNonNull(id, "id");
        return Collections.unmodifiableList(projectsById.getOrDefault(id, List.of()));
    }

    /**
     * Returns the searches that looked for evidence of this commitment, mechanism, instrument, programme or partner and found
     * nothing, in document order. If there is none, it is not known whether anyone has looked.
     */
    public List<EvidenceSearch> searchesOf(ElementId id) {
        Objects.requireNonNull(id, "id");
        return Collections.unmodifiableList(searchesById.getOrDefault(id, List.of()));
    }

    /**
     * Returns everything that the plan says about a cooperation area, with the records and projects about it, about its
     * commitments or about their targets.
     */
    public AreaEvidence overview(CooperationArea area) {
        Objects.requireNonNull(area, "area");
        AreaOverview overview = plan.overview(area);
        Set<ElementId> ids = new HashSet<>();
        ids.add(area.id());
        overview.commitments().forEach(each -> ids.add(each.id()));
        overview.targets().forEach(each -> ids.add(each.id()));
        return new AreaEvidence(
                overview,
                register.records().stream().filter(each -> concerns(each, ids)).toList(),
                register.projects().stream().filter(each -> concerns(each, ids)).toList());
    }

    private static boolean concerns(Evidence evidence, Set<ElementId> ids) {
        boolean[] found = {false};
        EvidenceWalker.walk(evidence, (role, to, at) -> {
            boolean isSubject =
                    role == EvidenceRole.COMMITMENT || role == EvidenceRole.TARGET || role == EvidenceRole.AREA;
            found[0] |= isSubject && ids.contains(to);
        });
        return found[0];
    }

    /**
     * Returns the texts of the register that contain all of these words: names, titles, places, claims of sources and notes, in
     * any language. Words are looked for as by {@link PlanIndex#search}.
     */
    public List<TextMatch> search(String words) {
        return texts.search(words);
    }

    /**
     * Returns the value at a path of the register document, such as {@code /records/3/date} or
     * {@code /projects/0/funding/1/amount/value}; empty if there is none.
     */
    public Optional<Object> valueAt(DocumentPath path) {
        return PlanIndex.valueAt(register, path);
    }

    /**
     * Returns the path of a record or project in the register document.
     *
     * @throws IllegalArgumentException if this object (not merely an equal one) is not in the register
     */
    public DocumentPath pathOf(Evidence each) {
        Objects.requireNonNull(each, "each");
        DocumentPath path = paths.get(each);
        if (path == null) {
            throw new IllegalArgumentException("'" + each.id() + "' is not in the register '" + register.id() + "'");
        }
        return path;
    }

    /** Returns all references from records and projects to parts of the plan or of the register. */
    public List<EvidenceReference> references() {
        return references;
    }

    /** Returns the references to something that does not exist or is not of the expected kind. */
    public List<EvidenceReference> unresolved() {
        return references.stream().filter(reference -> !reference.resolved()).toList();
    }

    private List<EvidenceReference> collectReferences() {
        Set<Slug> funders = register.funders().stream().map(Funder::id).collect(Collectors.toSet());
        List<EvidenceReference> found = new ArrayList<>();
        for (RegisterPart kind : List.of(RegisterPart.RECORD, RegisterPart.PROJECT, RegisterPart.SEARCH)) {
            List<? extends Extensible> parts = kind.of(register);
            for (int i = 0; i < parts.size(); i++) {
                Extensible part = parts.get(i);
                DocumentPath path = kind.path(i);
                if (part instanceof Evidence evidence) {
                    paths.putIfAbsent(evidence, path);
                }
                EvidenceWalker.walk(
                        part,
                        (role, to, at) -> found.add(new EvidenceReference(
                                path.child(at),
                                RegisterPart.idOf(part),
                                role,
                                to.toString(),
                                resolves(role, (ElementId) to, funders))));
            }
        }
        return List.copyOf(found);
    }

    private boolean resolves(EvidenceRole role, ElementId to, Set<Slug> funders) {
        return switch (role) {
            case PROJECT -> projects.containsKey(to);
            case EVIDENCE -> projects.containsKey(to) || records.containsKey(to);
            case FUNDER -> funders.contains(to) || isInPlan(role, to);
            case PARTICIPANT -> isMember(to) || isInPlan(role, to);
            case COMMITMENT, TARGET, AREA, INDICATOR -> isInPlan(role, to);
        };
    }

    private boolean isMember(ElementId id) {
        return plan.plan().members().stream().anyMatch(member -> member.id().equals(id));
    }

    private boolean isInPlan(EvidenceRole role, ElementId to) {
        return plan.find(to).filter(role::accepts).isPresent();
    }

    private static <T> void add(Map<ElementId, List<T>> lists, ElementId id, T value) {
        List<T> list = lists.computeIfAbsent(id, each -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != value) { // a record may name the same id twice
            list.add(value);
        }
    }

    /** Returns the summaries of the register and the plan, as in {@code RegisterIndex{Register{…}, Plan{…}}}. */
    @Override
    public String toString() {
        return "RegisterIndex{" + register.summary() + ", " + plan.plan().summary() + "}";
    }

    private Object writeReplace() {
        return new SerialForm(plan, register);
    }

    private record SerialForm(PlanIndex plan, Register register) implements Serializable {
        private Object readResolve() {
            return of(plan, register);
        }
    }
}
