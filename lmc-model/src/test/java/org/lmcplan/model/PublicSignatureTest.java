package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicSignatureTest {

    private static final List<String> HIDDEN_PACKAGES = List.of("org.immutables", "tools.jackson", "com.fasterxml");

    static List<Class<?>> publicTypes() {
        return CompiledTypes.all().stream()
                .filter(PublicSignatureTest::isPublic)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void aPublicTypeExposesNeitherTheGeneratorNorALibrary(Class<?> type) {
        assertThat(SignatureCheck.leaksOf(type, HIDDEN_PACKAGES)).isEmpty();
    }

    @Test
    void thePublicTypesIncludeThoseOfThePackage() {
        assertThat(publicTypes())
                .contains(
                        Plan.class, Plan.Builder.class, PlanIndex.class, TextRules.Flaw.class, Cadence.Regularly.class)
                .doesNotContain(SortedMaps.class, ImmutablePlan.class);
    }

    @Test
    void everyWayToExposeAClassIsDetected() {
        String sample = ImmutableSample.class.getName();
        assertThat(SignatureCheck.leaksOf(Leaking.class, List.of("java.net")))
                .containsExactlyInAnyOrder(
                        "ImmutableBase.inherited: " + sample,
                        "Leaking: " + sample,
                        "Leaking.FIELD: " + sample,
                        "Leaking.argument: " + sample,
                        "Leaking.array: " + sample,
                        "Leaking.bound: " + sample,
                        "Leaking.genericArray: " + sample,
                        "Leaking.guarded: " + sample,
                        "Leaking.library: " + URI.class.getName(),
                        "Leaking.lower: " + sample,
                        "Leaking.nested: " + sample,
                        "Leaking.new: " + sample,
                        "Leaking.result: " + sample,
                        "Leaking.thrown: " + ImmutableFailure.class.getName(),
                        "Leaking.upper: " + sample);
    }

    @Test
    void hiddenMembersAndOtherNamesAreNotLeaks() {
        assertThat(SignatureCheck.leaksOf(Tight.class, List.of("java.ne", "java.net.URI.x")))
                .isEmpty();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (enclosing == null || isPublic(enclosing));
    }

    static class ImmutableSample {
        static class Builder {}
    }

    static class ImmutableFailure extends Exception {
        private static final long serialVersionUID = 1;
    }

    static class ImmutableBase {
        public Optional<ImmutableSample> inherited() {
            return Optional.empty();
        }
    }

    abstract static class Leaking<T extends ImmutableSample> extends ImmutableBase
            implements Supplier<List<ImmutableSample>> {
        public static final List<ImmutableSample> FIELD = List.of();

        public Leaking(ImmutableSample sample) {}

        public abstract ImmutableSample result();

        public abstract void argument(ImmutableSample sample);

        public abstract void array(ImmutableSample... samples);

        public abstract Map<String, List<ImmutableSample>[]> genericArray();

        public abstract List<? extends ImmutableSample> upper();

        public abstract List<? super ImmutableSample> lower();

        public abstract ImmutableSample.Builder nested();

        public abstract <U extends Comparable<U> & Supplier<ImmutableSample>> void bound(U value);

        public abstract void thrown() throws ImmutableFailure;

        public abstract URI library();

        protected abstract ImmutableSample guarded();
    }

    abstract static class Tight extends ImmutableParent {
        static final List<ImmutableSample> HIDDEN = List.of();

        Tight(ImmutableSample sample) {}

        public abstract <T extends Comparable<T>> Map<URI, ? super T> open(URI address);

        abstract ImmutableSample packagePrivate();
    }

    static class ImmutableParent {
        public String inherited() {
            return "";
        }
    }
}
