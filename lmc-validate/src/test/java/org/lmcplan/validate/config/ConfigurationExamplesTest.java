package org.lmcplan.validate.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.validate.plan.StandardRules;

/** The example documents in the jar are valid, by their schemas and by the readers. */
class ConfigurationExamplesTest {

    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/lmc");

    @ParameterizedTest
    @CsvSource({"validation.yaml,YAML", "baseline.json,JSON", "report.json,JSON"})
    void everyExampleConformsToItsSchema(String name, InputFormat format) throws IOException {
        String schema = name.substring(0, name.indexOf('.')) + ".schema.json";
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SHIPPED.resolve("schemas").resolve(schema)))
                        .validate(Files.readString(SHIPPED.resolve("examples").resolve(name)), format))
                .isEmpty();
        assertThat(Path.of("..", "docs", "examples.md"))
                .content()
                .contains("lmc-validate/src/main/resources/META-INF/lmc/examples/" + name);
    }

    @Test
    void theReadersAcceptTheExamples() {
        ConfigurationReader reader = ConfigurationReader.of(StandardRules.catalogue());
        assertThat(reader.read(document("validation.yaml")).faults()).isEmpty();
        assertThat(ConfigurationReader.readBaseline(document("baseline.json")).faults())
                .isEmpty();
    }

    private static ExtensionValue document(String name) {
        return LmcReader.create()
                .readData(DocumentSource.file(SHIPPED.resolve("examples").resolve(name)))
                .orThrow();
    }
}
