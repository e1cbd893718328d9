package org.lmcplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Replaces the references of a part of a document, and its own id.
 *
 * @param <R> the type of the roles: {@link ReferenceRole} for a plan, {@code EvidenceRole} for a register
 */
public interface ReferenceMapper<R> {

    /**
     * Returns what takes the place of a reference.
     *
     * @param role what the reference means
     * @param to a {@link SectionNumber} or an {@link ElementId}
     * @param at the keys and indexes that lead from the part to the reference
     */
    <T> T reference(R role, T to, Object... at);

    /**
     * Returns what takes the place of the id of a part.
     *
     * @param kind the kind of the part
     * @param id a {@link SectionNumber} or an {@link ElementId}
     */
    default <T> T id(DocumentPart kind, T id) {
        return id;
    }

    /** Replaces each id in the list under a key. */
    default <T extends ElementId> List<T> references(R role, String key, List<T> ids) {
        return each(ids, (i, id) -> reference(role, id, key, i));
    }

    /** Replaces the id under a key, if there is one. */
    default <T extends ElementId> Optional<T> reference(R role, String key, Optional<T> id) {
        return id.map(present -> reference(role, present, key));
    }

    /** Returns a mapper that shows the references to a visitor, in document order, and replaces nothing. */
    static <R> ReferenceMapper<R> visiting(ReferenceVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return new ReferenceMapper<>() {
            @Override
            public <T> T reference(R role, T to, Object... at) {
                visitor.visit(role, to, at);
                return to;
            }
        };
    }

    /**
     * Returns a mapper that replaces some ids and the references to them.
     *
     * @param kinds the kinds of parts whose ids are replaced
     * @param roles the roles of the references that are replaced
     * @param replacement returns the new id, of the same type, for an old one, or the old one itself
     */
    static <R> ReferenceMapper<R> replacing(
            Predicate<DocumentPart> kinds, Predicate<R> roles, UnaryOperator<Object> replacement) {
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(replacement, "replacement");
        return new ReferenceMapper<>() {
            @Override
            public <T> T reference(R role, T to, Object... at) {
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
        };
    }

    /** Replaces the entries of a list, each by its index and itself; returns the same list if all stay the same. */
    static <T> List<T> each(List<T> list, BiFunction<Integer, T, T> mapper) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(mapper, "mapper");
        List<T> mapped = List.of();
        for (int i = 0; i < list.size(); i++) {
            T old = Objects.requireNonNull(list.get(i), "list element");
            T entry = mapper.apply(i, old);
            if (mapped.isEmpty() && entry != old && !entry.equals(old)) {
                mapped = new ArrayList<>(list);
            }
            if (!mapped.isEmpty()) {
                mapped.set(i, entry);
            }
        }
        return mapped.isEmpty() ? list : mapped;
    }
}
