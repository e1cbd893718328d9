package org.lmcplan.model.diff;

import static java.util.stream.Collectors.groupingBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lmcplan.model.CompiledTypes;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Samples;

/**
 * Generates all plans that differ from a given plan in one attribute of one value at any depth, by reflection over the
 * builders.
 */
final class Mutations {

    /**
     * One mutation of a value.
     *
     * @param at the path of the difference, such as {@code /commitments/3/force}
     * @param attribute the attribute that differs, such as {@code Commitment.force}
     * @param make creates the changed value
     */
    record Mutation<T>(String at, String attribute, Supplier<T> make) {

        <U> Mutation<U> within(String key, Function<T, U> put) {
            return new Mutation<>("/" + key + at, attribute, () -> put.apply(make.get()));
        }
    }

    private static final Set<Class<?>> BUILT = Set.copyOf(CompiledTypes.withBuilder());
    private static final Map<Class<?>, Collection<Method>> ATTRIBUTES = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, List<Method>>> METHODS = new ConcurrentHashMap<>();

    private Mutations() {}

    static List<Mutation<Plan>> of(Plan plan) {
        return ofBuilt(Plan.class, plan);
    }

    /** Returns whether a builder makes the changed value: it refuses a label of a kind that has a code, for instance. */
    private static boolean isMade(Mutation<?> mutation) {
        try {
            return mutation.make().get() != null;
        } catch (RefusedException refused) {
            return false;
        }
    }

    /** A builder refused the changed value. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException(Throwable cause) {
            super(cause);
        }
    }

    /** Returns the attributes of a type that has a builder, in alphabetical order. */
    private static Collection<Method> attributes(Class<?> type) {
        return ATTRIBUTES.computeIfAbsent(type, Mutations::findAttributes);
    }

    private static Collection<Method> findAttributes(Class<?> type) {
        Map<String, Method> byName = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0) {
                byName.merge(
                        method.getName(),
                        method,
                        (a, b) -> a.getReturnType().isAssignableFrom(b.getReturnType()) ? b : a);
            }
        }
        return byName.values();
    }

    private static <T> List<Mutation<T>> ofBuilt(Class<T> type, T value) {
        List<Mutation<T>> all = new ArrayList<>();
        for (Method attribute : attributes(type)) {
            String name = attribute.getName();
            Object before = call(attribute, value);
            for (Mutation<?> mutation : ofAny(attribute.getGenericReturnType(), before)) {
                String changed =
                        mutation.attribute().isEmpty() ? type.getSimpleName() + "." + name : mutation.attribute();
                Mutation<T> whole = new Mutation<>(
                        "/" + name + mutation.at(),
                        changed,
                        () -> type.cast(with(type, value, name, mutation.make().get())));
                if (type != Plan.class && mutation.attribute().isEmpty() && !isMade(whole)) {
                    continue;
                }
                all.add(whole);
            }
        }
        return all;
    }

    private static List<? extends Mutation<?>> ofAny(Type type, Object value) {
        if (value instanceof List<?> list) {
            return ofList(argument(type), list);
        }
        if (value instanceof Optional<?> optional) {
            return ofOptional(argument(type), optional);
        }
        if (value instanceof Names names) {
            return ofMap(names.byLanguage(), name -> ofBuilt(Name.class, name), LanguageTag::new, Names::of);
        }
        if (value instanceof LocalizedText text) {
            return ofMap(text.byLanguage(), Mutations::ofScalar, LanguageTag::new, LocalizedText::of);
        }
        if (value instanceof Extensions extensions) {
            return extensions.isEmpty()
                    ? List.of(new Mutation<>("", "", () -> Samples.EXTENSIONS))
                    : ofMap(extensions.byKey(), Mutations::ofScalar, key -> "x-" + key, Extensions::of);
        }
        Class<?> raw = (Class<?>) type;
        return BUILT.contains(raw) ? builtUnchecked(raw, value) : ofScalar(value);
    }

    @SuppressWarnings("unchecked") // the value has this type
    private static <T> List<Mutation<T>> builtUnchecked(Class<T> type, Object value) {
        return ofBuilt(type, (T) value);
    }

    private static <T> List<Mutation<T>> ofScalar(T value) {
        return Scalars.othersThan(value).stream()
                .map(other -> new Mutation<>("", "", () -> other))
                .toList();
    }

    private static List<Mutation<Optional<?>>> ofOptional(Type type, Optional<?> value) {
        List<Mutation<Optional<?>>> all = new ArrayList<>();
        if (value.isEmpty()) {
            all.add(new Mutation<>("", "", () -> Optional.of(Scalars.sample((Class<?>) type))));
        } else {
            all.add(new Mutation<>("", "", Optional::empty));
            ofAny(type, value.get())
                    .forEach(each -> all.add(new Mutation<>(
                            each.at(),
                            each.attribute(),
                            () -> Optional.of(each.make().get()))));
        }
        return all;
    }

    private static List<Mutation<List<?>>> ofList(Type type, List<?> list) {
        List<Mutation<List<?>>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            for (Mutation<?> entry : ofAny(type, list.get(i))) {
                all.add(new Mutation<>(
                        "/" + i + entry.at(),
                        entry.attribute(),
                        () -> edited(list, copy -> copy.set(index, entry.make().get()))));
            }
            all.add(new Mutation<>("", "", () -> edited(list, copy -> copy.remove(index))));
            all.add(new Mutation<>("", "", () -> edited(list, copy -> copy.add(index, copy.get(index)))));
            all.add(new Mutation<>("", "", () -> edited(list, copy -> copy.add(copy.remove(index)))));
        }
        if (list.isEmpty()) {
            all.add(new Mutation<>("", "", () -> List.of(Scalars.sample((Class<?>) type))));
        }
        return all;
    }

    private static <K, V, T> List<Mutation<T>> ofMap(
            SortedMap<K, V> map,
            Function<V, List<Mutation<V>>> mutations,
            Function<String, K> key,
            Function<Map<K, V>, T> make) {
        List<Mutation<T>> all = new ArrayList<>();
        map.forEach((existing, value) -> {
            for (Mutation<V> mutation : mutations.apply(value)) {
                all.add(mutation.within(existing.toString(), other -> make.apply(with(map, existing, other))));
            }
            all.add(new Mutation<>("", "", () -> make.apply(without(map, existing))));
            all.add(new Mutation<>("", "", () -> make.apply(with(map, key.apply("km"), value))));
        });
        return all;
    }

    private static <K, V> Map<K, V> with(SortedMap<K, V> map, K key, V value) {
        Map<K, V> copy = new TreeMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static <K, V> Map<K, V> without(SortedMap<K, V> map, K key) {
        Map<K, V> copy = new TreeMap<>(map);
        copy.remove(key);
        return copy;
    }

    private static List<?> edited(List<?> list, java.util.function.Consumer<List<Object>> edit) {
        List<Object> copy = new ArrayList<>(list);
        edit.accept(copy);
        return copy;
    }

    private static Object with(Class<?> type, Object value, String name, Object attribute) {
        Object builder = call(method(type, "toBuilder"), value);
        Method setter = methods(builder.getClass(), name).stream()
                .filter(each -> each.getParameterCount() == 1 && each.getParameterTypes()[0].isInstance(attribute))
                .findFirst()
                .orElseThrow();
        call(setter, builder, attribute);
        return call(method(builder.getClass(), "build"), builder);
    }

    private static Type argument(Type type) {
        Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
        return argument instanceof ParameterizedType parameterized ? parameterized.getRawType() : argument;
    }

    private static Method method(Class<?> type, String name) {
        return methods(type, name).stream()
                .filter(each -> each.getParameterCount() == 0 && !each.isBridge())
                .findFirst()
                .orElseThrow();
    }

    private static List<Method> methods(Class<?> type, String name) {
        return METHODS.computeIfAbsent(
                        type, each -> Arrays.stream(each.getMethods()).collect(groupingBy(Method::getName)))
                .getOrDefault(name, List.of());
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refusal
                    ? new RefusedException(refusal)
                    : new IllegalStateException(method.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** Returns all attributes of all types with a builder, written as in {@link Mutation#attribute}. */
    static Set<String> allAttributes() {
        Set<String> all = new TreeSet<>();
        for (Class<?> type : BUILT) {
            attributes(type).forEach(each -> all.add(type.getSimpleName() + "." + each.getName()));
        }
        return all;
    }
}
