package org.lmcplan.validate.config;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Slug;

/** Finds the profiles that extend themselves. Takes time for each profile and each parent once (Kosaraju's algorithm). */
final class ProfileCycles {

    private final Map<Slug, List<Slug>> parents = new LinkedHashMap<>();
    private final Map<Slug, List<Slug>> children = new HashMap<>();

    private ProfileCycles(Collection<Profile> profiles) {
        for (Profile profile : profiles) {
            parents.put(profile.name(), profile.parents());
            profile.parents()
                    .forEach(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(profile.name()));
        }
    }

    /** Returns the names of the profiles that extend themselves, directly or through others, in their order. */
    static Set<Slug> in(Collection<Profile> profiles) {
        ProfileCycles graph = new ProfileCycles(profiles);
        Set<Slug> seen = new HashSet<>();
        List<Slug> finished = new ArrayList<>();
        graph.parents.keySet().forEach(name -> visit(name, graph.parents, seen, finished));
        Set<Slug> assigned = new HashSet<>();
        Set<Slug> cyclic = new HashSet<>();
        for (int i = finished.size() - 1; i >= 0; i--) {
            Slug name = finished.get(i);
            List<Slug> component = new ArrayList<>();
            visit(name, graph.children, assigned, component);
            boolean extendsItself = graph.parents.getOrDefault(name, List.of()).contains(name);
            if (component.size() > 1 || extendsItself) {
                cyclic.addAll(component);
            }
        }
        Set<Slug> inOrder = new LinkedHashSet<>(graph.parents.keySet());
        inOrder.retainAll(cyclic);
        return inOrder;
    }

    /** Adds what can be reached and was not seen before, each after everything that it leads to. */
    private static void visit(Slug start, Map<Slug, List<Slug>> next, Set<Slug> seen, List<Slug> finished) {
        record Step(Slug name, boolean done) {}
        Deque<Step> steps = new ArrayDeque<>(List.of(new Step(start, false)));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.done()) {
                finished.add(step.name());
            } else if (seen.add(step.name())) {
                steps.push(new Step(step.name(), true));
                next.getOrDefault(step.name(), List.of()).forEach(name -> steps.push(new Step(name, false)));
            }
        }
    }
}
