package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.Coded;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.Force;

/** Every value and every term of a vocabulary is made from text in one way: {@code of} throws, {@code parse} returns nothing. */
class ValueTypesTest {

    private static final String WORDS = "org/lmcplan/model/vocabularies.properties";

    static List<Class<?>> values() throws IOException {
        return ValueTypes.values();
    }

    static List<Class<? extends Coded>> vocabularies() throws IOException {
        return ValueTypes.vocabularies();
    }

    @Test
    void everyTypeThatIsMadeFromTextHasSamples() throws IOException {
        assertThat(values()).containsExactlyInAnyOrderElementsOf(ValueTypes.SAMPLES.keySet());
        assertThat(vocabularies()).hasSizeGreaterThan(40).contains(Force.class);
    }

    @Test
    void aRecordOfOneTextIsAmongTheValues() throws IOException {
        assertThat(ValueTypes.exported().stream()
                        .filter(type -> type.isRecord()
                                && type.getRecordComponents().length == 1
                                && type.getRecordComponents()[0].getType() == String.class
                                && type.getEnclosingClass() == null)
                        .toList())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(ValueTypes.SAMPLES).containsKey(type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsMadeFromItsWrittenForm(Class<?> type) throws Exception {
        for (String written : ValueTypes.samples(type).written()) {
            Object value = call(type, "of", written);
            assertThat(value).hasToString(written).isEqualTo(call(type, "of", written));
            assertThat(call(type, "parse", written)).isEqualTo(Optional.of(value));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void anyOtherTextIsRefusedWithTheNameOfTheTypeAndTheText(Class<?> type) throws Exception {
        ValueTypes.Samples samples = ValueTypes.samples(type);
        assertThat(call(type, "parse", samples.junk())).isEqualTo(Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(type, "of", samples.junk()))
                .withMessageStartingWith(samples.noun() + " ")
                .withMessageContaining("'" + samples.junk() + "'");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aTermIsMadeFromItsCodeAndFromNothingElse(Class<? extends Coded> vocabulary) throws Exception {
        for (Coded term : vocabulary.getEnumConstants()) {
            for (String name : List.of("of", "fromString")) {
                assertThat(call(vocabulary, name, term.code())).isSameAs(term);
            }
            assertThat(call(vocabulary, "parse", term.code())).isEqualTo(Optional.of(term));
            assertThat(Coded.of(vocabulary, term.code())).isSameAs(term);
            assertThat(call(vocabulary, "parse", term.name())).isEqualTo(Optional.empty());
        }
        String code = vocabulary.getEnumConstants()[0].code();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(vocabulary, "of", code + "x"))
                .withMessageStartingWith(Coded.noun(vocabulary, Locale.ENGLISH) + " is one of ")
                .withMessageContaining(code + ", ")
                .withMessageContaining("'" + code + "x'")
                .withMessageEndingWith("did you mean '" + code + "'?");
    }

    @Test
    void nullIsRefusedByName() throws IOException {
        List<Class<?>> all = new ArrayList<>(values());
        all.addAll(vocabularies());
        assertThat(all).allSatisfy(type -> {
            for (String name : List.of("of", "parse")) {
                assertThatNullPointerException()
                        .isThrownBy(() -> call(type, name, null))
                        .withMessageMatching("[a-z]+");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyTermHasALabelInTwoLanguages(Class<? extends Coded> vocabulary) {
        for (Coded term : vocabulary.getEnumConstants()) {
            assertThat(term.label(Locale.ENGLISH))
                    .isNotBlank()
                    .doesNotContain("_")
                    .isEqualTo(term.label(Locale.ROOT));
            assertThat(term.label(Locale.CHINA))
                    .matches("[\\p{IsHan}，、]+|YAML|JSON|SARIF|JUnit XML|HTML|Markdown|纯文本|GitHub 注释");
        }
    }

    @Test
    void theTableOfWordsHasExactlyTheTermsOfAllVocabularies() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Class<? extends Coded> vocabulary : vocabularies()) {
            String name = vocabulary.getSimpleName();
            keys.addAll(List.of(name, name + ".zh"));
            for (Coded term : vocabulary.getEnumConstants()) {
                if (!(term instanceof DocumentPart)) {
                    keys.addAll(List.of(name + "." + term.code(), name + "." + term.code() + ".zh"));
                }
            }
        }
        assertThat(words().stringPropertyNames())
                .filteredOn(key -> !key.startsWith("CadenceKind."))
                .containsExactlyInAnyOrderElementsOf(keys.stream()
                        .filter(key -> !key.startsWith("CadenceKind."))
                        .toList());
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (JarFile jar = new JarFile(PublishedModule.named("lmc-model").jar().toFile())) {
            byte[] bytes = jar.getInputStream(jar.getEntry(WORDS)).readAllBytes();
            words.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        }
        return words;
    }

    /** Calls a static method and throws what it throws. */
    private static Object call(Class<?> type, String name, @org.jspecify.annotations.Nullable String text)
            throws Exception {
        Method method = ValueTypes.factory(type, name).orElseThrow(() -> new AssertionError(type + " has no " + name));
        try {
            return Objects.requireNonNull(method.invoke(null, text));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
