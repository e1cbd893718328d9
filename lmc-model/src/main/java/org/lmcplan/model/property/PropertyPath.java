package org.lmcplan.model.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a dotted name stands for: a property of a part, or of the parts that links lead to. If the part may be of several kinds,
 * those that have it have values of the same type.
 */
public final class PropertyPath {

    /** The way from parts of one kind. */
    private record Route(PartKind kind, Property own, Optional<PropertyPath> next) {

        Optional<PartLink> followed(boolean further) {
            return own.link().filter(link -> link.leavesPart() && (further || next.isPresent() || own.isDerived()));
        }
    }

    private final List<Route> routes;

    private PropertyPath(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    static PropertyPath of(PartKind kind, Property own) {
        return new PropertyPath(List.of(new Route(kind, own, Optional.empty())));
    }

    static PropertyPath through(PartKind kind, Property link, PropertyPath next) {
        return new PropertyPath(List.of(new Route(kind, link, Optional.of(next))));
    }

    /** Returns the path for parts of several kinds. */
    static PropertyPath joined(List<PropertyPath> paths) {
        return new PropertyPath(
                paths.stream().flatMap(path -> path.routes.stream()).toList());
    }

    /** Returns whether another path takes the same tests. */
    boolean isLike(PropertyPath other) {
        return type() == other.type() && isList() == other.isList();
    }

    /** Returns the type of its values. */
    public PropertyType type() {
        return last(routes.get(0)).type();
    }

    /** Returns whether it may have several values. */
    public boolean isList() {
        return routes.stream()
                .anyMatch(route -> route.own.isList()
                        || route.next.map(PropertyPath::isList).orElse(false));
    }

    /** Returns the codes it may have; empty unless its values are from a fixed list. */
    public SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        routes.forEach(route -> codes.addAll(route.next.map(PropertyPath::codes).orElse(route.own.codes())));
        return codes;
    }

    /** Returns the kinds of parts or objects that its values are or lead to. */
    public Set<PartKind> kinds() {
        Set<PartKind> kinds = new LinkedHashSet<>();
        routes.forEach(route -> kinds.addAll(route.next
                .map(PropertyPath::kinds)
                .orElse(route.own.link().map(PartLink::kinds).orElse(Set.of()))));
        return kinds;
    }

    /**
     * Returns the links to other parts that are followed to find its values.
     *
     * @param further whether the links of the values themselves are followed too
     */
    public Set<PartLink> links(boolean further) {
        Set<PartLink> links = new HashSet<>();
        for (Route route : routes) {
            route.followed(further).ifPresent(links::add);
            route.next.ifPresent(next -> links.addAll(next.links(further)));
        }
        return links;
    }

    /** Returns the largest number of these links that are followed one after another. */
    public int steps(boolean further) {
        int most = 0;
        for (Route route : routes) {
            int own = route.followed(further).isPresent() ? 1 : 0;
            most = Math.max(
                    most, own + route.next.map(next -> next.steps(further)).orElse(0));
        }
        return most;
    }

    /** Returns all values of a part. */
    public List<?> values(Object part, Evaluation evaluation) {
        List<Object> values = new ArrayList<>();
        some(part, evaluation, false, value -> {
            values.add(value);
            return false;
        });
        return Collections.unmodifiableList(values);
    }

    /** Returns whether some value of a part, or some part that its values lead to, passes a test. */
    boolean some(Object part, Evaluation evaluation, boolean follow, Predicate<Object> test) {
        Route route = route(part);
        if (route == null) {
            return false;
        } else if (route.next.isEmpty()) {
            return matches(
                    follow
                            ? route.own.follow(part, evaluation.neighbours())
                            : route.own.values().apply(part, evaluation.neighbours()),
                    test);
        }
        PropertyPath next = route.next.get();
        return matches(
                route.own.follow(part, evaluation.neighbours()),
                other -> evaluation.once(next, other, () -> next.some(other, evaluation, follow, test)));
    }

    /** Returns the number of values of a part. */
    long count(Object part, Evaluation evaluation) {
        Route route = route(part);
        if (route == null) {
            return 0;
        } else if (route.next.isEmpty()) {
            return route.own.values().apply(part, evaluation.neighbours()).size();
        }
        PropertyPath next = route.next.get();
        long count = 0;
        for (Object other : route.own.follow(part, evaluation.neighbours())) {
            count += evaluation.once(next, other, () -> next.count(other, evaluation));
        }
        return count;
    }

    private static boolean matches(List<?> values, Predicate<Object> test) {
        for (Object value : values) { // not a stream, which costs more than the tests
            if (test.test(value)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the way from a part; null if parts of its kind do not have the property. */
    private @Nullable Route route(Object part) {
        for (Route route : routes) {
            if (route.kind.type().isInstance(part)) {
                return route;
            }
        }
        return null;
    }

    private static Property last(Route route) {
        return route.next.map(next -> last(next.routes.get(0))).orElse(route.own);
    }
}
