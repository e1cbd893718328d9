package org.lmcplan.project;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A parameter of a public method or constructor, and the way in which its argument is null or holds null. */
record NullArgument(Executable call, int index, Way way) {

    enum Way {
        ITSELF,
        ELEMENT,
        KEY,
        VALUE
    }

    /** All ways in which arguments of these calls can be null. */
    static List<NullArgument> allOf(List<Executable> calls) {
        return calls.stream().flatMap(call -> of(call).stream()).toList();
    }

    private static List<NullArgument> of(Executable call) {
        List<NullArgument> all = new ArrayList<>();
        for (int i = 0; i < call.getParameterCount(); i++) {
            Parameter parameter = call.getParameters()[i];
            Class<?> raw = parameter.getType();
            if (raw.isPrimitive() || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            all.add(new NullArgument(call, i, Way.ITSELF));
            if (Map.class.isAssignableFrom(raw)) {
                all.add(new NullArgument(call, i, Way.KEY));
                all.add(new NullArgument(call, i, Way.VALUE));
            } else if (Iterable.class.equals(raw)
                    || Collection.class.isAssignableFrom(raw)
                    || (raw.isArray() && !raw.getComponentType().isPrimitive())) {
                all.add(new NullArgument(call, i, Way.ELEMENT));
            }
        }
        return all;
    }

    /** Calls it on each class of instances of a type, and returns what is wrong with the answers. */
    List<String> wrongAnswers(Class<?> type, SampleArguments samples) throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        if (call instanceof Constructor<?> || Modifier.isStatic(call.getModifiers())) {
            wrongAnswer(samples, null).map(answer -> named(type) + answer).ifPresent(wrong::add);
        } else {
            Collection<Object> receivers = samples.instancesOf(type);
            if (receivers.isEmpty()) {
                wrong.add(named(type) + ": no instance");
            }
            for (Object receiver : receivers) {
                wrongAnswer(samples, receiver)
                        .map(answer -> named(type) + answer + " by "
                                + receiver.getClass().getSimpleName())
                        .ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    private Optional<String> wrongAnswer(SampleArguments samples, @Nullable Object receiver)
            throws ReflectiveOperationException {
        Type[] parameters = call.getGenericParameterTypes();
        @Nullable Object[] values = new @Nullable Object[parameters.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = i == index ? argument(samples, parameters[i]) : samples.of(parameters[i]);
            }
        } catch (NoSuchElementException absent) {
            return Optional.of(": " + absent.getMessage());
        }
        try {
            if (call instanceof Method method) {
                method.setAccessible(true);
                method.invoke(receiver, values);
            } else {
                ((Constructor<?>) call).newInstance(values);
            }
            return Optional.of(": accepted");
        } catch (InvocationTargetException thrown) {
            Throwable cause = Objects.requireNonNull(thrown.getCause());
            return isRefusal(cause) ? Optional.empty() : Optional.of(": " + cause);
        }
    }

    private boolean isRefusal(Throwable answer) {
        String message = String.valueOf(answer.getMessage());
        String name = name();
        return answer instanceof NullPointerException
                && switch (way) {
                    case ITSELF -> message.matches("(the )?" + name + "( of '.*')?") || isGeneratedRefusal(message);
                    case ELEMENT -> message.matches(name + "(\\[1]| element)") || isGeneratedRefusal(message);
                    case KEY -> message.equals(name + " key");
                    case VALUE -> message.startsWith(name + "[");
                };
    }

    /**
     * Generated setters of lists name the list whose element is null. For the list itself they leave the message to the virtual
     * machine, which names the parameter, except for an array of variable arguments, which it calls a local variable.
     */
    private boolean isGeneratedRefusal(String message) {
        return call.getDeclaringClass().getName().contains(".Immutable")
                && (message.matches("\\w+ element")
                        || message.endsWith("because \"" + name() + "\" is null")
                        || (call.isVarArgs() && message.startsWith("Cannot read the array length")));
    }

    private String name() {
        return call.getParameters()[index].getName();
    }

    private @Nullable Object argument(SampleArguments samples, Type parameter) {
        Class<?> raw = SampleArguments.raw(parameter);
        return switch (way) {
            case ITSELF -> null;
            case ELEMENT -> {
                if (raw.isArray()) {
                    Object array = Array.newInstance(raw.getComponentType(), 2);
                    Array.set(array, 0, samples.of(raw.getComponentType()));
                    yield array;
                }
                List<@Nullable Object> list = Arrays.asList(samples.of(SampleArguments.argument(parameter, 0)), null);
                yield raw == Set.class ? new LinkedHashSet<>(list) : list;
            }
            case KEY -> map(raw, null, samples.of(SampleArguments.argument(parameter, 1)));
            case VALUE -> map(raw, samples.of(SampleArguments.argument(parameter, 0)), null);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
    private static Map<?, ?> map(Class<?> raw, @Nullable Object key, @Nullable Object value) {
        Map<Object, Object> map = raw == SortedMap.class
                ? new TreeMap<>((Comparator) Comparator.nullsFirst(Comparator.naturalOrder()))
                : new HashMap<>();
        map.put(key, value);
        return map;
    }

    private String named(Class<?> type) {
        return type.getName().replace("org.lmcplan.", "") + " " + call.getName().replaceFirst(".*\\.", "")
                + SignatureText.parameters(call) + " " + name()
                + (way == Way.ITSELF ? "" : " " + way);
    }
}
