package org.lmcplan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lmcplan.model.text.UnknownId;

/** Changes a part of a plan, or its id together with all references to it. */
record PlanEdits(Plan plan) {

    /** A part, with its kind and its index among the parts of that kind. */
    private record Found(PlanPart kind, int index, Extensible part) {}

    /** Changes the part of this type that has this id or number. */
    <E> Plan update(Class<E> type, Object id, UnaryOperator<E> change) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Found found = find(kind -> kind != PlanPart.PLAN && kind.isA(type), id);
        E changed = Objects.requireNonNull(
                change.apply(type.cast(found.part())), () -> "the change of " + id + " returned null");
        if (!found.kind().type().isInstance(changed)) {
            throw new IllegalArgumentException("the change of the " + word(found.kind()) + " " + id
                    + " returned a part of another kind: " + changed);
        }
        Extensible part = (Extensible) changed;
        if (!PlanPart.nameOf(part).equals(id.toString())) {
            throw new IllegalArgumentException(
                    "the change of the " + word(found.kind()) + " " + id + " returned one with the id "
                            + PlanPart.nameOf(part) + "; to change an id and all references to it, use renaming");
        }
        List<Extensible> parts = new ArrayList<>(found.kind().of(plan));
        parts.set(found.index(), part);
        Plan.Builder builder = plan.toBuilder();
        found.kind().set(builder, parts);
        return builder.build();
    }

    /** Changes the id of an element, and the references to it. */
    Plan rename(ElementId from, ElementId to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.getClass().equals(to.getClass())) {
            throw new IllegalArgumentException("the id " + from + " cannot become " + to
                    + ": a commitment has an id like 4.2.12-2, any other element one like leaders-meeting");
        }
        find(PlanEdits::isElement, from);
        return renamed(new Renaming(
                PlanEdits::isElement,
                role -> !role.accepts(PlanPart.SOURCE) && !role.accepts(PlanPart.SECTION),
                id -> id.equals(from) ? to : id));
    }

    /** Changes the id of a source, and the references to it. */
    Plan renameSource(Slug from, Slug to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        find(PlanPart.SOURCE::equals, from);
        return renamed(new Renaming(
                PlanPart.SOURCE::equals, role -> role.accepts(PlanPart.SOURCE), id -> id.equals(from) ? to : id));
    }

    /** Changes the number of a section and of its subsections, the ids of their commitments, and the references to them. */
    Plan renumber(SectionNumber from, SectionNumber to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        find(PlanPart.SECTION::equals, from);
        return renamed(new Renaming(
                PlanPart.SECTION::equals,
                role -> role.accepts(PlanPart.SECTION),
                number -> ((SectionNumber) number).moved(from, to)));
    }

    /**
     * Replaces some ids and the references to them.
     *
     * @param kinds the kinds of parts whose ids are replaced
     * @param roles the roles of the references that are replaced
     * @param replacement returns the new id for an old one, or the old one itself
     */
    private record Renaming(
            Predicate<DocumentPart> kinds, Predicate<ReferenceRole> roles, UnaryOperator<Object> replacement)
            implements ReferenceMapper<ReferenceRole> {

        @Override
        public <T> T reference(ReferenceRole role, T to, Object... at) {
            return roles.test(role) ? replaced(to) : to;
        }

        @Override
        public <T> T id(DocumentPart kind, T id) {
            return kinds.test(kind) ? replaced(id) : id;
        }

        @SuppressWarnings("unchecked") // an id is only replaced by one of the same type
        private <T> T replaced(T id) {
            return (T) replacement.apply(id);
        }
    }

    private Plan renamed(Renaming renaming) {
        ReferenceReplacer replacer = new ReferenceReplacer(renaming);
        Plan.Builder builder = ((Plan) replacer.replaceIn(plan)).toBuilder();
        for (PlanPart kind : PlanPart.values()) {
            kind.set(builder, kind.of(plan).stream().map(replacer::replaceIn).toList());
        }
        Plan renamed = builder.build();
        requireFree(PlanEdits::isElement, renamed);
        requireFree(PlanPart.SOURCE::equals, renamed);
        requireFree(PlanPart.SECTION::equals, renamed);
        return renamed;
    }

    /** Refuses a renaming that gives a part an id that another part has. */
    private void requireFree(Predicate<PlanPart> kinds, Plan renamed) {
        List<String> before = names(kinds, plan);
        List<String> after = names(kinds, renamed);
        for (int i = 0; i < after.size(); i++) {
            String name = after.get(i);
            if (!name.equals(before.get(i)) && after.indexOf(name) != after.lastIndexOf(name)) {
                throw new IllegalArgumentException(before.get(i) + " cannot become " + name + ": the plan has another "
                        + word(find(kinds, name).kind()) + " with this id");
            }
        }
    }

    private Found find(Predicate<PlanPart> kinds, Object id) {
        List<Found> found = Arrays.stream(PlanPart.values())
                .filter(kinds)
                .flatMap(kind ->
                        all(kind).filter(each -> PlanPart.nameOf(each.part()).equals(id.toString())))
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "the plan has " + found.size() + " parts with the id " + id + "; give each an id of its own first");
        }
        return found.stream().findFirst().orElseThrow(() -> new IllegalArgumentException(missing(kinds, id)));
    }

    private String missing(Predicate<PlanPart> kinds, Object id) {
        return Arrays.stream(PlanPart.values())
                .filter(kind ->
                        kind != PlanPart.PLAN && names(kind::equals, plan).contains(id.toString()))
                .findFirst()
                .map(other -> "the plan has no " + words(kinds) + " " + id + ": it is the id of a " + word(other))
                .orElseGet(() -> UnknownId.message("plan", words(kinds), id, names(kinds, plan)));
    }

    private Stream<Found> all(PlanPart kind) {
        List<? extends Extensible> parts = kind.of(plan);
        return IntStream.range(0, parts.size()).mapToObj(i -> new Found(kind, i, parts.get(i)));
    }

    private static List<String> names(Predicate<PlanPart> kinds, Plan plan) {
        return Arrays.stream(PlanPart.values())
                .filter(kinds)
                .flatMap(kind -> kind.of(plan).stream())
                .map(PlanPart::nameOf)
                .toList();
    }

    private static boolean isElement(DocumentPart kind) {
        return kind.isA(PlanElement.class);
    }

    private static String words(Predicate<PlanPart> kinds) {
        List<PlanPart> several = Arrays.stream(PlanPart.values()).filter(kinds).toList();
        return several.size() == 1 ? word(several.get(0)) : "part";
    }

    private static String word(PlanPart kind) {
        return kind.label(Locale.ENGLISH);
    }
}
