package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.ReferenceMapper;
import org.lmcplan.model.ReferenceVisitor;
import org.lmcplan.validate.format.Locator;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.TransitionRule;

/** Every public method and constructor refuses null by the name of the parameter, also within lists, sets, maps and arrays. */
class NullArgumentsTest {

    /** Their methods are implemented by applications and called by the library, which never passes null. */
    private static final Set<Class<?>> IMPLEMENTED_BY_APPLICATIONS = Set.of(
            Locator.class,
            ReferenceMapper.class,
            ReferenceVisitor.class,
            RegisterRule.class,
            Rule.class,
            TransitionRule.class);

    @Test
    void everyNullIsRefusedByTheNameOfItsParameter() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            types.addAll(PublicApi.of(module).types());
        }
        SampleArguments samples = new SampleArguments(types);
        Set<String> wrong = new TreeSet<>();
        int tried = 0;
        for (Class<?> type : types) {
            for (NullArgument each : NullArgument.allOf(callable(type))) {
                tried++;
                wrong.addAll(each.wrongAnswers(type, samples));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(2000);
    }

    /** Accepts null, or refuses it without saying what is null. */
    public record Careless(
            String text,
            List<String> names,
            Map<String, String> labels,
            @Nullable String optional) {

        public Careless {
            names = List.copyOf(names);
            labels = Map.copyOf(labels);
        }

        public static int length(String... texts) {
            return texts[1].length();
        }
    }

    @Test
    void otherAnswersAreReported() throws Exception {
        SampleArguments samples = new SampleArguments(List.of());
        List<String> wrong = new ArrayList<>();
        for (NullArgument each : NullArgument.allOf(callable(Careless.class))) {
            wrong.addAll(each.wrongAnswers(Careless.class, samples));
        }
        assertThat(wrong)
                .extracting(answer -> answer.replaceFirst(".*\\) ", "").replaceFirst(": .*NullPointer.*", ": unnamed"))
                .containsExactlyInAnyOrder(
                        "text: accepted",
                        "names: unnamed",
                        "names ELEMENT: unnamed",
                        "labels: unnamed",
                        "labels KEY: unnamed",
                        "labels VALUE: unnamed",
                        "texts: unnamed",
                        "texts ELEMENT: unnamed");
    }

    /** The constructors and methods that users call on a type. */
    private static List<Executable> callable(Class<?> type) {
        List<Executable> all = new ArrayList<>();
        if (!Modifier.isAbstract(type.getModifiers())) {
            all.addAll(Arrays.asList(type.getConstructors()));
        }
        for (Class<?> each = type;
                each != null && (each == type || !PublicApi.isVisible(each));
                each = each.getSuperclass()) {
            Stream.of(each.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method -> !followsAnotherContract(type, method))
                    .forEach(all::add);
        }
        return all;
    }

    /** Whether what a method does with null is not ours to decide, or null never gets there. */
    private static boolean followsAnotherContract(Class<?> type, Method method) {
        if (Modifier.isStatic(method.getModifiers())) {
            return type.isEnum() && method.getName().equals("valueOf"); // made by the compiler
        }
        return IMPLEMENTED_BY_APPLICATIONS.contains(type) || overridesForeignMethod(type, method);
    }

    /** Whether a supertype from elsewhere declares the method, such as {@code Object.equals} or a callback of Jackson. */
    private static boolean overridesForeignMethod(Class<?> type, Method method) {
        return supertypes(type, new HashSet<>()).stream()
                .filter(each -> !each.getName().startsWith("org.lmcplan."))
                .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private static Set<Class<?>> supertypes(@Nullable Class<?> type, Set<Class<?>> found) {
        if (type != null && found.add(type)) {
            supertypes(type.getSuperclass(), found);
            Stream.of(type.getInterfaces()).forEach(each -> supertypes(each, found));
        }
        return found;
    }
}
