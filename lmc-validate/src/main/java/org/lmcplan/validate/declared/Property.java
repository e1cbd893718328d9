package org.lmcplan.validate.declared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/**
 * A property of a part that declared rules can test.
 *
 * @param type the type of its values: sections are {@code SectionNumber}s, numbers are {@code Integer}s, all others texts
 * @param isList whether it may have several values; otherwise it has at most one
 * @param codes the codes it may have; empty unless its values are codes
 * @param lookups the look-ups that its values need
 * @param linked the parts that its values name, if they are ids or section numbers
 * @param values returns the values of a part
 */
record Property(
        PropertyType type,
        boolean isList,
        SortedSet<String> codes,
        Set<Lookup> lookups,
        Optional<LinkedParts> linked,
        BiFunction<Object, RuleContext, List<?>> values) {

    Property {
        codes = Collections.unmodifiableSortedSet(codes);
        lookups = Collections.unmodifiableSet(lookups);
    }

    /** A property whose values are in the part itself. */
    static Property own(PropertyType type, boolean isList, BiFunction<Object, RuleContext, List<?>> values) {
        return new Property(type, isList, new TreeSet<>(), EnumSet.noneOf(Lookup.class), Optional.empty(), values);
    }

    Property withCodes(SortedSet<String> known) {
        return new Property(type, isList, known, lookups, linked, values);
    }

    Property leadingTo(LinkedParts parts) {
        return new Property(type, isList, codes, lookups, Optional.of(parts), values);
    }

    /** The ids of parts that are related to the part without being named in it. */
    static Property related(LinkedParts parts) {
        return new Property(
                PropertyType.ID,
                true,
                new TreeSet<>(),
                EnumSet.of(parts.lookup()),
                Optional.of(parts),
                (part, context) ->
                        parts.from(context).stream().map(other -> other.name()).toList());
    }

    /** The property that all linked parts have: the values of all these parts together. */
    Property then(Property further) {
        LinkedParts parts = linked.orElseThrow();
        return new Property(
                further.type,
                isList || further.isList,
                further.codes,
                EnumSet.of(parts.lookup()),
                Optional.empty(),
                (part, context) -> parts.from(context).stream()
                        .flatMap(other -> other.as(Object.class).stream())
                        .flatMap(value -> further.values.apply(value, context).stream())
                        .toList());
    }

    /** Whether another property takes the same tests: it has the same type, and both or neither are lists. */
    boolean isLike(Property other) {
        return type == other.type && isList == other.isList;
    }
}
