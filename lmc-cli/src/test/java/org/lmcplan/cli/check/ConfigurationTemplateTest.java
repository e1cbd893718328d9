package org.lmcplan.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.ConfigurationReader;

class ConfigurationTemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"validation.yaml", "validation_zh.yaml"})
    void aTemplateIsValidAsItIsAndWithAllItsExamples(String name) throws IOException {
        String template = template(name);
        assertThat(faults(template)).isEmpty();
        String whole = template.lines()
                .map(line -> line.matches("# ( .*|(profiles|suppressions|rules):)") ? line.substring(2) : line)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(whole).contains("\nrules:\n  - id: OUR-001\n");
        assertThat(faults(whole)).isEmpty();
        assertThat(faults(whole.replace("LMC-V501", "LMC-V999"))).hasSize(1);
    }

    private static List<Problem> faults(String text) {
        return ConfigurationReader.of(Validator.standard().catalogue())
                .read(LmcReader.create()
                        .readData(DocumentSource.text(text, Format.YAML))
                        .orThrow())
                .faults();
    }

    private static String template(String name) throws IOException {
        try (InputStream in = ConfigCommand.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
