package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Part;
import org.lmcplan.validate.rule.RuleContext;

/**
 * Something that a declared rule can ask of a part.
 *
 * @param type what its values are: sections are {@code SectionNumber}s, numbers are {@code Integer}s, all others texts
 * @param many whether there may be several values; otherwise there is one or none
 * @param codes the words it may have; empty unless it is a code
 * @param lookups what it takes to have the values
 * @param follow the parts that it names, where the values are ids or section numbers of such
 * @param values the values of a part
 */
public record Property(
        PropertyType type,
        boolean many,
        SortedSet<String> codes,
        Set<Lookup> lookups,
        Optional<Follow> follow,
        Values values) {

    /** The values of one part. */
    interface Values {
        List<?> of(Object part, RuleContext context);
    }

    /**
     * The parts that a property names.
     *
     * @param to of which kinds they are
     * @param lookup what it takes to see them
     * @param parts finds them from the part that the rule is asked about
     */
    public record Follow(Set<Kind> to, Lookup lookup, Function<RuleContext, List<Part>> parts) {

        /** Those parts, of the right kinds. */
        List<Object> from(RuleContext context) {
            List<Object> found = new ArrayList<>();
            for (Part part : parts.apply(context)) {
                part.as(Object.class)
                        .filter(value -> to.stream().anyMatch(kind -> kind.holds(value)))
                        .ifPresent(found::add);
            }
            return found;
        }
    }

    public Property {
        codes = Collections.unmodifiableSortedSet(codes);
        lookups = Collections.unmodifiableSet(lookups);
    }

    /** A property of the part itself. */
    static Property own(PropertyType type, boolean many, Values values) {
        return new Property(type, many, new TreeSet<>(), EnumSet.noneOf(Lookup.class), Optional.empty(), values);
    }

    Property withCodes(SortedSet<String> known) {
        return new Property(type, many, known, lookups, follow, values);
    }

    Property following(Follow parts) {
        return new Property(type, many, codes, lookups, Optional.of(parts), values);
    }

    Property lookingAt(Lookup lookup) {
        return new Property(type, many, codes, EnumSet.of(lookup), follow, values);
    }

    /** The property that all parts have which this one names: of several parts, all values together. */
    Property then(Property further) {
        Follow step = follow.orElseThrow();
        return new Property(
                further.type,
                many || further.many,
                further.codes,
                EnumSet.of(step.lookup()),
                Optional.empty(),
                (part, context) -> step.from(context).stream()
                        .flatMap(named -> further.values.of(named, context).stream())
                        .toList());
    }

    /** Whether the values of another are of the same type and number. */
    boolean isLike(Property other) {
        return type == other.type && many == other.many;
    }
}
