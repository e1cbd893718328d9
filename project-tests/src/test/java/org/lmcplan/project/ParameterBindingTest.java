package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.ParamConverter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.internal.inject.ParamConverters;
import org.glassfish.jersey.model.internal.CommonConfig;
import org.glassfish.jersey.model.internal.ComponentBag;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Force;
import org.lmcplan.model.Slug;
import org.lmcplan.model.WebAddress;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.support.DefaultConversionService;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The libraries by which applications bind parameters find our values and vocabularies. */
class ParameterBindingTest {

    /** What a Spring application registers so that all vocabularies are bound by code. */
    static final class CodeConverterFactory implements ConverterFactory<String, Coded> {
        @Override
        public <C extends Coded> Converter<String, C> getConverter(Class<C> vocabulary) {
            return code -> Coded.of(vocabulary, code);
        }
    }

    /** The options of a program. */
    static final class Options {
        @Option(names = "--force")
        private Force force = Force.URGE;

        @Option(names = "--where")
        private Query where = Query.parse("force exists");

        @Option(names = "--target")
        private Slug target = Slug.of("none");
    }

    @Test
    void jaxRsBindsEveryValueAndVocabularyWithoutConfiguration() throws IOException {
        for (Class<?> type : values()) {
            for (String written : ValueTypes.samples(type).written()) {
                assertThat(jaxRs(type).fromString(written)).hasToString(written).isInstanceOf(type);
            }
        }
        for (Class<? extends Coded> vocabulary : ValueTypes.vocabularies()) {
            for (Coded term : vocabulary.getEnumConstants()) {
                assertThat((Object) jaxRs(vocabulary).fromString(term.code())).isSameAs(term);
            }
        }
        assertThatThrownBy(() -> jaxRs(Force.class).fromString("DELIVER"))
                .hasMessageContaining("did you mean 'deliver'");
    }

    @Test
    void springBindsEveryValueWithoutConfiguration() throws IOException {
        DefaultConversionService spring = new DefaultConversionService();
        for (Class<?> type : values()) {
            for (String written : ValueTypes.samples(type).written()) {
                if (!written.isEmpty()) {
                    assertThat((Object) spring.convert(written, type))
                            .hasToString(written)
                            .isInstanceOf(type);
                }
            }
        }
        assertThatThrownBy(() -> spring.convert("Leaders Meeting", Slug.class))
                .isInstanceOf(ConversionFailedException.class)
                .hasRootCauseMessage(
                        "an id consists of lower-case letters, digits and hyphens, like leaders-meeting, not"
                                + " 'Leaders Meeting'");
    }

    @Test
    void springBindsVocabulariesByCodeWithOneConverter() throws IOException {
        DefaultConversionService spring = new DefaultConversionService();
        assertThatThrownBy(() -> spring.convert("deliver", Force.class))
                .as("by itself it takes the names of constants and refuses codes")
                .isInstanceOf(ConversionFailedException.class);
        spring.addConverterFactory(new CodeConverterFactory());
        for (Class<? extends Coded> vocabulary : ValueTypes.vocabularies()) {
            for (Coded term : vocabulary.getEnumConstants()) {
                assertThat((Object) spring.convert(term.code(), vocabulary)).isSameAs(term);
            }
        }
        assertThatThrownBy(() -> spring.convert("BUILD_CAPACITY", Act.class))
                .isInstanceOf(ConversionFailedException.class)
                .rootCause()
                .hasMessageContaining("did you mean 'build-capacity'?");
    }

    @Test
    void picocliBindsByTheMethodOfThatAConverterIsRegisteredWith() {
        Options options = new Options();
        CommandLine program = new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(options))
                .registerConverter(Force.class, Force::of)
                .registerConverter(Slug.class, Slug::of);
        program.parseArgs("--force", "consider", "--target", "leaders-meeting");
        assertThat(options.force).isEqualTo(Force.CONSIDER);
        assertThat(options.target).isEqualTo(Slug.of("leaders-meeting"));
        assertThatThrownBy(() -> program.parseArgs("--force", "CONSIDER"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("did you mean 'consider'?");
    }

    @Test
    void picocliRefusesCodesWithoutAConverter() {
        OptionsWithoutConverter options = new OptionsWithoutConverter();
        assertThatThrownBy(() -> new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(options))
                        .parseArgs("--force", "consider"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("but was 'consider'");
        assertThat(options.force).isEqualTo(Force.URGE);
    }

    /** The options of a program that registers no converter. */
    static final class OptionsWithoutConverter {
        @Option(names = "--force")
        private Force force = Force.URGE;
    }

    /** The addresses of sources are values of the JDK. */
    private static List<Class<?>> values() throws IOException {
        List<Class<?>> values = new ArrayList<>(ValueTypes.values());
        values.remove(WebAddress.class);
        return values;
    }

    private static <T> ParamConverter<T> jaxRs(Class<T> type) {
        return new ParamConverters.AggregatedProvider(
                        null, new CommonConfig(RuntimeType.SERVER, ComponentBag.EXCLUDE_EMPTY))
                .getConverter(type, type, new Annotation[0]);
    }

    @Test
    void queriesAreBoundWithoutConfiguration() {
        String text = "force = deliver and targets exists";
        DefaultConversionService spring = new DefaultConversionService();
        assertThat(spring.convert(text, Query.class)).isEqualTo(Query.parse(text));
        assertThat((Object) jaxRs(Query.class).fromString(text)).isEqualTo(Query.parse(text));
        assertThatThrownBy(() -> spring.convert("force =", Query.class))
                .isInstanceOf(ConversionFailedException.class)
                .hasRootCauseInstanceOf(QueryException.class);
        Options options = new Options();
        new CommandLine(options).registerConverter(Query.class, Query::parse).parseArgs("--where", text);
        assertThat(options.where).isEqualTo(Query.parse(text));
    }

    @Test
    void thePageShowsTheConverterThatIsTestedHere() throws IOException {
        String page = Files.readString(PublishedModule.ROOT.resolve("docs/parameters.md"));
        String test = Files.readString(Path.of("src/test/java/org/lmcplan/project/ParameterBindingTest.java"));
        String converter =
                page.substring(page.indexOf("final class CodeConverterFactory"), page.indexOf("```\n\nThen"));
        assertThat(test.replaceAll("\\s+", " "))
                .contains(converter.replaceAll("\\s+", " ").strip());
    }
}
