package org.lmcplan.project;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packages of the project in layers. A package may depend on packages of the layers below its own, and on no other
 * package of the project.
 */
final class Layers {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```layers\\R(.*?)^```$");

    private final Map<String, Integer> height = new HashMap<>();

    private Layers(List<List<String>> topFirst) {
        for (int i = 0; i < topFirst.size(); i++) {
            for (String each : topFirst.get(i)) {
                if (height.put(each, topFirst.size() - i) != null) {
                    throw new AssertionError(each + " is listed twice");
                }
            }
        }
    }

    /** Reads the block marked {@code layers} of a page: a line for each layer, the top layer first. */
    static Layers of(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        if (!block.find()) {
            throw new AssertionError("There is no block that starts with ```layers.");
        }
        return new Layers(block.group(1)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split("\\s+")))
                .toList());
    }

    /** Lists what contradicts the layers: dependencies that do not lead downwards, and packages that are in one place only. */
    List<String> violations(JavaClasses classes) {
        List<String> violations = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        for (JavaClass each : classes) {
            found.add(each.getPackageName());
        }
        addDifference(violations, found, height.keySet(), " is not among the layers.");
        addDifference(violations, height.keySet(), found, " is among the layers but holds no class.");
        Set<String> dependencies = new TreeSet<>();
        for (JavaClass each : classes) {
            each.getDirectDependenciesFromSelf().forEach(dependency -> {
                String from = each.getPackageName();
                String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!from.equals(to)
                        && height.containsKey(from)
                        && height.containsKey(to)
                        && height.get(to) >= height.get(from)) {
                    dependencies.add(from + " must not depend on " + to + ": "
                            + topLevel(each) + " uses "
                            + topLevel(dependency.getTargetClass().getBaseComponentType()) + ".");
                }
            });
        }
        violations.addAll(dependencies);
        return violations;
    }

    private static void addDifference(
            List<String> violations, Collection<String> some, Collection<String> others, String text) {
        Set<String> missing = new TreeSet<>(some);
        missing.removeAll(others);
        missing.forEach(each -> violations.add(each + text));
    }

    private static String topLevel(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName();
    }
}
