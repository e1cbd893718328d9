package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.model.evidence.Venue;

/** Every builder of a value says in one sentence which element lacks which properties, and all of them at once. */
class BuildersTest {

    private static final List<Class<?>> VALUES = new ArrayList<>();
    private static SampleArguments samples;

    @BeforeAll
    static void findBuilders() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            types.addAll(PublicApi.of(module).types());
        }
        samples = new SampleArguments(types);
        types.stream()
                .filter(BuildersTest::hasBuilder)
                .filter(type ->
                        type != IndicatorTarget.class && type != MeasurementRecord.class) // one of several is needed
                .forEach(VALUES::add);
    }

    private static boolean hasBuilder(Class<?> type) {
        try {
            return type.isInterface() && type.getMethod("builder").getParameterCount() == 0;
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    @Test
    void anEmptyBuilderNamesAllMissingProperties() throws Exception {
        List<Class<?>> complete = new ArrayList<>();
        for (Class<?> value : VALUES) {
            Set<String> missing = required(value);
            assertThat(refusal(value, missing)).as("%s with %s", value, missing).isEmpty();
            if (missing.isEmpty()) {
                complete.add(value);
            }
        }
        assertThat(VALUES).hasSizeGreaterThan(30);
        assertThat(complete).containsExactlyInAnyOrder(IndicatorBaseline.class, Citation.class, Venue.class);
    }

    @Test
    void aBuilderThatLacksOnePropertyNamesItAndTheElement() throws Exception {
        for (Class<?> value : VALUES) {
            for (String property : required(value)) {
                Set<String> others = required(value);
                others.remove(property);
                assertThat(refusal(value, others)).contains(subject(value, others) + ": " + property + " is missing");
            }
        }
    }

    @Test
    void textsAreNotTakenForAnId() {
        assertThat(message(
                        () -> Commitment.builder().quote("{id=1-1, id=1-1, x").build()))
                .contains("commitment: id, marker and force are missing");
        assertThat(message(() -> Commitment.builder()
                        .quote("{id=1-1, id=1-1, x")
                        .id(CommitmentId.of("2.1-3"))
                        .build()))
                .contains("commitment 2.1-3: marker and force are missing");
    }

    /** The properties that an empty builder names. */
    private static Set<String> required(Class<?> value) throws ReflectiveOperationException {
        Optional<String> message = refusal(value, Set.of());
        if (message.isEmpty()) {
            return new TreeSet<>();
        }
        assertThat(message.orElseThrow()).matches(words(value) + ": (\\w+ is|\\w+(, \\w+)* and \\w+ are) missing");
        return new TreeSet<>(List.of(message.orElseThrow()
                .replaceFirst(".*: ", "")
                .replaceFirst(" (is|are) missing$", "")
                .split(", | and ", -1)));
    }

    /** What a builder says that was given these properties of a sample; nothing if it builds. */
    private static Optional<String> refusal(Class<?> value, Set<String> properties)
            throws ReflectiveOperationException {
        Object builder = value.getMethod("builder").invoke(null);
        for (Map.Entry<String, Object> each : sample(value, properties).entrySet()) {
            for (Method setter : builder.getClass().getMethods()) {
                if (setter.getName().equals(each.getKey())
                        && setter.getParameterCount() == 1
                        && MethodType.methodType(setter.getParameterTypes()[0])
                                .wrap()
                                .returnType()
                                .isInstance(each.getValue())) {
                    setter.invoke(builder, each.getValue());
                }
            }
        }
        Method build = builder.getClass().getMethod("build");
        return message(() -> {
            try {
                build.invoke(builder);
            } catch (InvocationTargetException thrown) {
                throw (RuntimeException) thrown.getCause();
            } catch (IllegalAccessException hidden) {
                throw new AssertionError(hidden);
            }
        });
    }

    private static Map<String, Object> sample(Class<?> value, Set<String> properties)
            throws ReflectiveOperationException {
        Object sample = samples.instancesOf(value).iterator().next();
        Map<String, Object> values = new TreeMap<>();
        for (String property : properties) {
            values.put(property, value.getMethod(property).invoke(sample));
        }
        return values;
    }

    private static Optional<String> message(Runnable build) {
        try {
            build.run();
            return Optional.empty();
        } catch (IllegalStateException incomplete) {
            return Optional.of(String.valueOf(incomplete.getMessage()));
        }
    }

    private static String subject(Class<?> value, Set<String> properties) throws ReflectiveOperationException {
        if (value == SeriesNumber.class) {
            return words(value); // the number is that of a meeting
        }
        for (String id : List.of("id", "number", "country")) {
            if (properties.contains(id)) {
                return words(value) + " " + sample(value, Set.of(id)).get(id);
            }
        }
        return words(value);
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
