package org.lmcplan.model.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A property that a part itself has, without following links.
 *
 * @param type the type of its values
 * @param isList whether it may have several values; otherwise it has at most one
 * @param codes the codes it may have; empty unless its values are codes
 * @param link where it leads to, if it leads anywhere
 * @param values returns the values of a part
 */
public record Property(
        PropertyType type,
        boolean isList,
        SortedSet<String> codes,
        Optional<PartLink> link,
        BiFunction<Object, Neighbours, List<?>> values) {

    /** Keeps the codes from being changed. */
    public Property {
        codes = Collections.unmodifiableSortedSet(codes);
    }

    static Property of(PropertyType type, boolean isList, Function<Object, List<?>> values) {
        return new Property(type, isList, new TreeSet<>(), Optional.empty(), (part, neighbours) -> values.apply(part));
    }

    /** These values, each written as another type. */
    Property as(PropertyType other, Function<Object, ?> written) {
        return of(other, isList, part -> {
            List<?> each = values.apply(part, Neighbours.NONE);
            if (each.size() == 1) { // the common case, for which a stream costs more than the rest
                return List.of(written.apply(each.get(0)));
            }
            return each.stream().<Object>map(written).toList();
        });
    }

    /** A property of the values of this one. */
    Property then(Property inner) {
        return of(
                        inner.type,
                        isList || inner.isList,
                        part -> values.apply(part, Neighbours.NONE).stream()
                                .<Object>flatMap(value -> inner.values.apply(value, Neighbours.NONE).stream())
                                .toList())
                .withCodes(inner.codes);
    }

    Property withCodes(SortedSet<String> known) {
        return new Property(type, isList, known, link, values);
    }

    Property leadingTo(PartLink to) {
        return new Property(type, isList, codes, Optional.of(to), values);
    }

    /** The ids of parts that are related to the part without being named in it. */
    static Property related(PartLink link) {
        return new Property(
                PropertyType.ID,
                true,
                new TreeSet<>(),
                Optional.of(link),
                (part, neighbours) -> accepted(link, neighbours.follow(part, link, List.of())).stream()
                        .map(neighbours::nameOf)
                        .toList());
    }

    /** Returns whether the values are not in the part itself but found by its link. */
    boolean isDerived() {
        return link.filter(to -> to.relation() != PartLink.Relation.REFERENCE).isPresent();
    }

    /** Returns the parts that the property of a part leads to. */
    List<?> follow(Object part, Neighbours neighbours) {
        PartLink to = link.orElseThrow();
        return switch (to.relation()) {
            case CONTAINED -> values.apply(part, neighbours);
            case REFERENCE -> accepted(to, neighbours.follow(part, to, values.apply(part, neighbours)));
            default -> accepted(to, neighbours.follow(part, to, List.of()));
        };
    }

    private static List<?> accepted(PartLink link, List<?> parts) {
        List<Object> accepted = new ArrayList<>();
        for (Object part : parts) {
            if (link.accepts(part)) {
                accepted.add(part);
            }
        }
        return accepted;
    }
}
