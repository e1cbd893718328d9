package org.lmcplan.project;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds every value of a public type that can be reached from other values through public methods without parameters. */
final class ReachableValues {

    private final List<Class<?>> types;

    ReachableValues(List<Class<?>> types) {
        this.types = types;
    }

    Set<Object> of(Collection<?> roots) throws ReflectiveOperationException {
        Set<Object> found = new LinkedHashSet<>();
        Deque<Object> next = new ArrayDeque<>(roots);
        while (!next.isEmpty()) {
            Object value = next.pop();
            if (value instanceof Collection<?> all) {
                next.addAll(all);
            } else if (value instanceof Map<?, ?> map) {
                next.addAll(map.keySet());
                next.addAll(map.values());
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(next::add);
            } else if (types.stream().anyMatch(type -> type.isInstance(value)) && found.add(value)) {
                next.addAll(read(value).values());
            }
        }
        return found;
    }

    /** The results of the accessors of a value, by name; a text for what an accessor throws. */
    Map<String, Object> read(Object value) throws ReflectiveOperationException {
        Map<String, Object> results = new LinkedHashMap<>();
        for (Method accessor : accessorsOf(value.getClass())) {
            try {
                Object result = accessor.invoke(value);
                if (result != null) {
                    results.put(accessor.getName(), result);
                }
            } catch (InvocationTargetException thrown) {
                results.put(accessor.getName(), String.valueOf(thrown.getCause()));
            }
        }
        return results;
    }

    private Collection<Method> accessorsOf(Class<?> type) {
        return types.stream()
                .filter(each -> each.isAssignableFrom(type))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.getReturnType().getSimpleName().equals("Builder")
                        && method.getReturnType() != void.class
                        && !method.getName().startsWith("with")
                        && !method.getName().equals("hashCode"))
                .collect(Collectors.toMap(Method::getName, method -> method, (one, other) -> one, LinkedHashMap::new))
                .values();
    }
}
