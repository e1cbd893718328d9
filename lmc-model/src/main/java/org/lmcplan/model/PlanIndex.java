package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lmcplan.model.attribute.ValuePath;
import org.lmcplan.model.text.NullCheck;

/**
 * An index that answers questions across the elements of one plan. Computed once, immutable, thread-safe.
 *
 * <p>Tolerates errors in the plan: if several elements share an id, the first is found; broken references are listed as
 * unresolved.
 *
 * <pre>{@code
 * PlanIndex index = PlanIndex.of(plan);
 * for (Mechanism mechanism : index.all(Mechanism.class)) {
 *     if (mechanism.lifecycle() == Lifecycle.UNDER_DISCUSSION) {
 *         List<Commitment> naming = index.commitmentsNaming(mechanism);
 *         log(mechanism.id() + " is named in " + naming.size() + " commitments");
 *     }
 * }
 * }</pre>
 */
public final class PlanIndex implements Serializable {

    private final Plan plan;
    private final List<PlanElement> elements;
    private final Map<ElementId, PlanElement> byId = new HashMap<>();
    private final IdentityHashMap<PlanElement, DocumentPath> paths = new IdentityHashMap<>();
    private final NavigableMap<SectionNumber, Section> sections = new TreeMap<>();
    private final NavigableMap<SectionNumber, List<Commitment>> commitments = new TreeMap<>();
    private final Map<SectionNumber, List<Clause>> clauses = new HashMap<>();
    private final Map<SectionNumber, CooperationArea> areas = new HashMap<>();
    private final transient Lazy<Links> links = new Lazy<>(this::collectReferences);
    private final transient Lazy<NameIndex> names = new Lazy<>(() -> new NameIndex(all(NamedElement.class)));
    private final transient TextIndex texts;

    private PlanIndex(Plan plan) {
        this.plan = plan;
        this.texts = TextIndex.of(plan);
        List<PlanElement> all = new ArrayList<>();
        for (PlanPart kind : PlanPart.values()) {
            int index = 0;
            for (Extensible part : kind.of(plan)) {
                DocumentPath path = kind.path(index++);
                if (part instanceof PlanElement element) {
                    all.add(element);
                    byId.putIfAbsent(element.id(), element);
                    paths.putIfAbsent(element, path);
                }
            }
        }
        elements = List.copyOf(all);
        plan.sections().forEach(section -> sections.putIfAbsent(section.number(), section));
        plan.cooperationAreas().forEach(area -> areas.putIfAbsent(area.section(), area));
        plan.commitments()
                .forEach(commitment -> commitments
                        .computeIfAbsent(commitment.section(), number -> new ArrayList<>())
                        .add(commitment));
        for (PlanElement element : elements) {
            if (element instanceof Clause clause) {
                clauses.computeIfAbsent(clause.section(), number -> new ArrayList<>())
                        .add(clause);
            }
        }
    }

    /** Builds the index of a plan. */
    public static PlanIndex of(Plan plan) {
        return new PlanIndex(requireNonNull(plan, "plan"));
    }

    /** Returns the indexed plan. */
    public Plan plan() {
        return plan;
    }

    /** Returns all elements, list by list, in document order. */
    public List<PlanElement> elements() {
        return elements;
    }

    /** Returns all elements of one type, such as {@code Mechanism.class} or {@code CommitmentTarget.class}, in document order. */
    public <T extends PlanElement> List<T> all(Class<T> kind) {
        requireNonNull(kind, "kind");
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Returns the parts of this type that a query selects, in the order of the plan:
     *
     * <pre>{@code
     * Query query = Query.parse("force = deliver and targets.lifecycle = to-be-created");
     * List<Commitment> found = PlanIndex.of(plan).select(Commitment.class, query);
     * }</pre>
     *
     * @param type a type of parts, such as {@code Commitment.class}, {@code CommitmentTarget.class} or {@code Section.class}
     * @param query a {@link org.lmcplan.model.query.Query}
     * @throws IllegalArgumentException if a plan has no parts of this type
     * @throws org.lmcplan.model.query.QueryException if the parts do not have the properties of the query
     */
    public <T extends Extensible> List<T> select(Class<T> type, PlanSelector query) {
        requireNonNull(type, "type");
        requireNonNull(query, "query");
        return query.select(this, type);
    }

    /** Returns the element with this id. */
    public Optional<PlanElement> find(ElementId id) {
        requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the element with this id, if it is of this type. */
    public <T extends PlanElement> Optional<T> find(Class<T> kind, ElementId id) {
        requireNonNull(kind, "kind");
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the elements of this type among those with these ids, in the order of the ids. */
    public <T extends PlanElement> List<T> findAll(Class<T> kind, Collection<? extends ElementId> ids) {
        requireNonNull(kind, "kind");
        return NullCheck.elements(ids, "ids").stream()
                .flatMap(id -> find(kind, id).stream())
                .toList();
    }

    /**
     * Returns the path of an element in the plan document.
     *
     * @throws IllegalArgumentException if this object (not merely an equal one) is not an element of the plan
     */
    public DocumentPath pathOf(PlanElement element) {
        requireNonNull(element, "element");
        DocumentPath path = paths.get(element);
        if (path == null) {
            throw new IllegalArgumentException(
                    "'" + element.id() + "' is not an element of the plan '" + plan.id() + "'");
        }
        return path;
    }

    /** Returns the section with this number. */
    public Optional<Section> section(SectionNumber number) {
        requireNonNull(number, "number");
        return Optional.ofNullable(sections.get(number));
    }

    /** Returns the direct subsections of a section, ordered by number. */
    public List<Section> subsections(SectionNumber number) {
        requireNonNull(number, "number");
        return below(sections, number).values().stream()
                .filter(section -> section.number().depth() == number.depth() + 1)
                .toList();
    }

    /** Returns whether a section has no subsections. */
    public boolean isLeaf(SectionNumber number) {
        requireNonNull(number, "number");
        return below(sections, number).keySet().stream().allMatch(number::equals);
    }

    /** Returns the commitments of this section and its subsections, ordered by section number. */
    public List<Commitment> commitmentsIn(SectionNumber number) {
        requireNonNull(number, "number");
        return below(commitments, number).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the statements and commitments of this section without those of its subsections, in document order. */
    public List<Clause> clausesOf(SectionNumber number) {
        requireNonNull(number, "number");
        return Collections.unmodifiableList(clauses.getOrDefault(number, List.of()));
    }

    /** Returns the cooperation area of a commitment or statement; empty for those outside practical cooperation. */
    public Optional<CooperationArea> areaOf(Clause clause) {
        requireNonNull(clause, "clause");
        return Optional.ofNullable(areas.get(clause.section()));
    }

    /** Returns the pillar of a commitment's cooperation area. */
    public Optional<Pillar> pillarOf(Commitment commitment) {
        requireNonNull(commitment, "commitment");
        return areaOf(commitment).flatMap(area -> find(Pillar.class, area.pillar()));
    }

    /** Returns the priority area of a commitment's cooperation area. */
    public Optional<PriorityArea> priorityAreaOf(Commitment commitment) {
        requireNonNull(commitment, "commitment");
        return areaOf(commitment).flatMap(CooperationArea::priorityArea).flatMap(id -> find(PriorityArea.class, id));
    }

    /** Returns the commitments of the cooperation areas of a pillar, in document order. */
    public List<Commitment> commitmentsOf(Pillar pillar) {
        requireNonNull(pillar, "pillar");
        return commitmentsWhere(area -> area.pillar().equals(pillar.id()));
    }

    /** Returns the commitments of the cooperation areas that serve a priority area, in document order. */
    public List<Commitment> commitmentsOf(PriorityArea priorityArea) {
        requireNonNull(priorityArea, "priorityArea");
        return commitmentsWhere(area -> area.priorityArea().equals(Optional.of(priorityArea.id())));
    }

    /** Returns the commitments of a cooperation area, in document order. */
    public List<Commitment> commitmentsOf(CooperationArea area) {
        requireNonNull(area, "area");
        return commitmentsWhere(each -> each.id().equals(area.id()));
    }

    private List<Commitment> commitmentsWhere(Predicate<CooperationArea> accepted) {
        return plan.commitments().stream()
                .filter(commitment -> areaOf(commitment).filter(accepted).isPresent())
                .toList();
    }

    /** Returns the parties that a commitment binds: those that it names, otherwise all members. */
    public List<PartyId> boundBy(Commitment commitment) {
        requireNonNull(commitment, "commitment");
        return commitment.bound().isEmpty()
                ? plan.members().stream().map(Member::id).toList()
                : commitment.bound();
    }

    /** Returns those who are to carry out a commitment: who leads, otherwise who is bound, otherwise all members. */
    public List<PartyId> responsibleFor(Commitment commitment) {
        requireNonNull(commitment, "commitment");
        return commitment.leads().isEmpty() ? boundBy(commitment) : commitment.leads();
    }

    /** Returns the commitments that bind a party, in document order: what it has promised. */
    public List<Commitment> commitmentsOf(PartyId party) {
        requireNonNull(party, "party");
        return plan.commitments().stream()
                .filter(commitment -> boundBy(commitment).contains(party))
                .toList();
    }

    /**
     * Returns whether a commitment depends on a condition, which its own words state (每年视情) or a clause that qualifies it
     * (如有必要).
     */
    public boolean isConditional(Commitment commitment) {
        requireNonNull(commitment, "commitment");
        return commitment.condition().isPresent()
                || plan.statements().stream()
                        .filter(statement -> statement.kind() == StatementKind.CONDITION)
                        .anyMatch(statement -> statement.qualifies().contains(commitment.id()));
    }

    /** Returns everything that the plan says about a cooperation area. */
    public AreaOverview overview(CooperationArea area) {
        requireNonNull(area, "area");
        List<Commitment> own = commitmentsOf(area);
        List<PlanStatement> statements = plan.statements().stream()
                .filter(statement -> areaOf(statement)
                        .filter(each -> each.id().equals(area.id()))
                        .isPresent())
                .toList();
        return new AreaOverview(
                area,
                section(area.section()),
                find(Pillar.class, area.pillar()),
                area.priorityArea().flatMap(id -> find(PriorityArea.class, id)),
                statements,
                own,
                named(CommitmentTarget.class, own, Commitment::targets),
                named(Actor.class, own, Commitment::actors),
                named(NamedElement.class, own, Commitment::addressees));
    }

    private <T extends PlanElement> List<T> named(
            Class<T> type, List<Commitment> by, Function<Commitment, List<Slug>> ids) {
        return findAll(
                type,
                by.stream().flatMap(each -> ids.apply(each).stream()).distinct().toList());
    }

    /**
     * Returns the elements with this name or alias in any language, in document order, each with the name that matched. Case,
     * the width of characters and the width of blanks do not matter; traditional and simplified characters differ.
     */
    public List<NameMatch> named(String name) {
        requireNonNull(name, "name");
        return names.get().find(name);
    }

    /** Does the same as {@link #named(String)} for names that start like this. */
    public List<NameMatch> namedLike(String prefix) {
        requireNonNull(prefix, "prefix");
        return names.get().startingWith(prefix);
    }

    /**
     * Returns the texts that contain all of these words: names, titles, quotes, glosses and notes, in any language.
     *
     * <p>Words are separated by blanks; words in quotes are a phrase. Case and the width of characters do not matter. In a script
     * written with blanks, only whole words match; Chinese and other scripts without blanks match anywhere. Names and titles come
     * first, then quotes, glosses and notes; of these, texts with more matches come first, and otherwise the order is that of the
     * plan.
     */
    public List<TextMatch> search(String words) {
        requireNonNull(words, "words");
        return texts.search(words);
    }

    /**
     * Returns the value at a path of the plan document, such as {@code /commitments/3/marker} or {@code /names/en/text}; empty if
     * there is none. The inverse of {@link #pathOf}, and of the paths that faults and findings have. Objects and lists of the
     * document are returned as values of this library, such as {@link Commitment}, {@link Names} or a {@link List}; single values
     * as what the attribute returns, such as {@link Force}, {@link Slug} or {@link String}.
     */
    public Optional<Object> valueAt(DocumentPath path) {
        return valueAt(plan, path);
    }

    /**
     * Returns the value at a path within a part of a document, such as {@code /marker} in a commitment; empty if there is none.
     */
    public static Optional<Object> valueAt(Extensible part, DocumentPath path) {
        requireNonNull(part, "part");
        requireNonNull(path, "path");
        return ValuePath.find(part, path.segments(), PlanAttributeTables::map);
    }

    /** Returns the commitments that name this element as a target, actor or addressee. */
    public List<Commitment> commitmentsNaming(NamedElement element) {
        requireNonNull(element, "element");
        return incoming(element.id()).stream()
                .flatMap(reference -> reference.from().stream())
                .filter(Commitment.class::isInstance)
                .map(Commitment.class::cast)
                .filter(Collections.newSetFromMap(new IdentityHashMap<>())::add)
                .toList();
    }

    /** Returns all references from one part of the plan to another. */
    public List<Reference> references() {
        return links.get().all();
    }

    /** Returns the resolved references to the element with this id. */
    public List<Reference> incoming(ElementId id) {
        requireNonNull(id, "id");
        return links.get().incoming().getOrDefault(id.value(), List.of()).stream()
                .filter(reference -> reference.role() != ReferenceRole.SOURCE)
                .toList();
    }

    /** Returns the references from this element, resolved or not. */
    public List<Reference> outgoing(PlanElement element) {
        requireNonNull(element, "element");
        return Collections.unmodifiableList(links.get().outgoing().getOrDefault(element, List.of()));
    }

    /** Returns the references to something that does not exist or is not of the expected kind. */
    public List<Reference> unresolved() {
        return references().stream().filter(reference -> !reference.resolved()).toList();
    }

    private Links collectReferences() {
        Set<Object> sources = new HashSet<>();
        plan.sources().forEach(source -> sources.add(source.id()));
        Set<Object> members = new HashSet<>();
        plan.members().forEach(member -> members.add(member.id()));
        List<Reference> found = new ArrayList<>();
        IdentityHashMap<PlanElement, List<Reference>> outgoing = new IdentityHashMap<>();
        for (PlanPart kind : PlanPart.values()) {
            int index = 0;
            for (Extensible part : kind.of(plan)) {
                DocumentPath path = kind.path(index++);
                Optional<PlanElement> from =
                        part instanceof PlanElement element ? Optional.of(element) : Optional.empty();
                int before = found.size();
                ReferenceWalker.walk(
                        part,
                        (role, to, at) -> found.add(new Reference(
                                path.child(at), from, role, to.toString(), resolves(role, to, sources, members))));
                from.ifPresent(element -> outgoing.computeIfAbsent(element, any -> new ArrayList<>())
                        .addAll(found.subList(before, found.size())));
            }
        }
        return new Links(
                List.copyOf(found),
                outgoing,
                found.stream()
                        .filter(Reference::resolved)
                        .collect(Collectors.groupingBy(
                                Reference::to, LinkedHashMap::new, Collectors.toUnmodifiableList())));
    }

    private boolean resolves(ReferenceRole role, Object to, Set<Object> sources, Set<Object> members) {
        if (to instanceof SectionNumber number) {
            return sections.containsKey(number);
        }
        if (role == ReferenceRole.SOURCE) {
            return sources.contains(to);
        }
        if (role == ReferenceRole.PARTY && (to instanceof CountryCode || members.contains(to))) {
            return true; // any state may lead, support or benefit
        }
        PlanElement element = byId.get(to);
        return element != null && role.accepts(element);
    }

    /** Returns the summary of the plan, as in {@code PlanIndex{Plan{…}}}. */
    @Override
    public String toString() {
        return "PlanIndex{" + plan.summary() + "}";
    }

    private Object writeReplace() {
        return new SerialForm(plan);
    }

    private record SerialForm(Plan plan) implements Serializable {
        private Object readResolve() {
            return of(plan);
        }
    }

    /** All references, those from each element, and the resolved ones to each id. */
    private record Links(
            List<Reference> all,
            IdentityHashMap<PlanElement, List<Reference>> outgoing,
            Map<String, List<Reference>> incoming) {}

    private static <V> NavigableMap<SectionNumber, V> below(NavigableMap<SectionNumber, V> map, SectionNumber number) {
        NavigableMap<SectionNumber, V> from = map.tailMap(number, true);
        for (SectionNumber each : from.keySet()) {
            if (!number.contains(each)) {
                return from.headMap(each, false);
            }
        }
        return from;
    }
}
