package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.format.Locator;

/** Every public record and every setter of a builder refuses null by the name of the parameter. */
class NullArgumentsTest {

    @Test
    void everyNullIsRefusedByTheNameOfItsParameter() throws Exception {
        Arguments arguments = new Arguments();
        Set<String> wrong = new TreeSet<>();
        int tried = 0;
        for (PublishedModule module : PublishedModule.all()) {
            for (Class<?> type : PublicApi.of(module).types()) {
                for (Executable each : callable(type)) {
                    for (int i = 0; i < each.getParameterCount(); i++) {
                        if (!each.getParameterTypes()[i].isPrimitive()) {
                            tried++;
                            refusal(arguments, type, each, i).ifPresent(wrong::add);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(800);
    }

    /** Accepts null. */
    public record Careless(String text) {}

    @Test
    void anotherAnswerIsReported() throws Exception {
        Arguments arguments = new Arguments();
        assertThat(refusal(arguments, Careless.class, Careless.class.getConstructors()[0], 0))
                .hasValueSatisfying(answer -> assertThat(answer).endsWith("text: accepted"));
    }

    /** The constructors that users call, and the setters of builders for one value each. */
    private static List<Executable> callable(Class<?> type) {
        List<Executable> all = new ArrayList<>();
        if (type.isRecord()) {
            all.addAll(Arrays.asList(type.getConstructors()));
        }
        if (type.getSimpleName().equals("Builder")) {
            Arrays.stream(type.getMethods())
                    .filter(method -> method.getReturnType() == type && method.getParameterCount() == 1)
                    .filter(method -> !method.isVarArgs())
                    .forEach(all::add);
        }
        return all;
    }

    private static Optional<String> refusal(Arguments arguments, Class<?> type, Executable call, int nullAt)
            throws ReflectiveOperationException {
        Parameter[] parameters = call.getParameters();
        String name = type.getName().replace("org.lmcplan.", "") + " "
                + call.getName().replaceFirst(".*\\.", "") + SignatureText.parameters(call) + " "
                + parameters[nullAt].getName();
        @Nullable Object receiver = null;
        if (call instanceof Method method && !Modifier.isStatic(method.getModifiers())) {
            receiver = arguments.receiver(type);
            if (receiver == null) {
                return Optional.of(name + ": no instance");
            }
        }
        @Nullable Object[] values = new @Nullable Object[parameters.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == nullAt ? null : arguments.of(parameters[i].getType());
            if (i != nullAt && values[i] == null) {
                return Optional.of(name + ": no " + parameters[i].getType().getSimpleName());
            }
        }
        try {
            if (call instanceof Method method) {
                method.invoke(receiver, values);
            } else {
                ((Constructor<?>) call).newInstance(values);
            }
            return Optional.of(name + ": accepted");
        } catch (InvocationTargetException thrown) {
            Throwable cause = Objects.requireNonNull(thrown.getCause());
            return cause instanceof NullPointerException
                            && String.valueOf(cause.getMessage()).contains(parameters[nullAt].getName())
                    ? Optional.empty()
                    : Optional.of(name + ": " + cause);
        }
    }

    /** A valid value of each type of parameter, and an instance of each type whose methods are called. */
    private static final class Arguments {

        private final List<Object> pool = new ArrayList<>();

        Arguments() throws Exception {
            List<Class<?>> types = new ArrayList<>();
            for (PublishedModule module : PublishedModule.all()) {
                types.addAll(PublicApi.of(module).types());
            }
            pool.addAll(List.of(
                    "text",
                    1,
                    2L,
                    true,
                    BigDecimal.ONE,
                    URI.create("https://example.org/"),
                    LocalDate.of(2026, 1, 1),
                    Locale.ENGLISH,
                    Profile.builder("draft"),
                    (Locator) path -> Optional.empty()));
            pool.addAll(new ReachableValues(types).of(SampleValues.all()));
            for (Class<?> type : types) {
                if (type.isEnum()) {
                    pool.addAll(List.of(type.getEnumConstants()));
                }
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isStatic(method.getModifiers())
                            && Modifier.isPublic(method.getModifiers())
                            && method.getParameterCount() == 0) {
                        Object made = method.invoke(null);
                        if (made != null && types.contains(made.getClass())) {
                            pool.add(made);
                        }
                    }
                }
            }
        }

        @Nullable
        Object receiver(Class<?> type) {
            return pool.stream().filter(type::isInstance).findFirst().orElse(null);
        }

        @Nullable
        Object of(Class<?> type) {
            if (type == boolean.class) {
                return true;
            } else if (type == int.class) {
                return 1;
            } else if (type == long.class) {
                return 1L;
            } else if (type.isArray()) {
                return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
            } else if (type == Optional.class) {
                return Optional.empty();
            } else if (type == List.class || type == Collection.class || type == Iterable.class) {
                return List.of();
            } else if (type == Set.class) {
                return Set.of();
            } else if (type == Map.class) {
                return Map.of();
            } else if (type == SortedMap.class) {
                return new TreeMap<>();
            }
            return receiver(type);
        }
    }
}
