package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;

/** Documents that are not plans are read as plain data, as strictly as plans. */
class DataTest {

    private static final String YAML = """
            # what a validator is to do
            profiles:
              vn: {rules: {LMC-V401: note}}
            limits: [1.10, true, null]
            """;

    @Test
    void aDocumentIsReadAsItsValues() {
        ReadResult<ExtensionValue> result = read(YAML);
        assertThat(result.orThrow())
                .hasToString("{limits=[1.10, true, null], profiles={vn={rules={LMC-V401=\"note\"}}}}");
    }

    @Test
    void theMapLocatesEachValue() {
        SourceMap map = read(YAML).sourceMap();
        assertThat(map.locate(DocumentPath.of("/profiles/vn/rules/LMC-V401")))
                .hasValueSatisfying(at -> assertThat(at).hasToString("data.yaml:3:26"));
        assertThat(map.locate(DocumentPath.of("/limits/1")))
                .hasValueSatisfying(at -> assertThat(at).hasToString("data.yaml:4:16"));
    }

    @Test
    void allFaultsAreReportedInOnePassWithTheirPositions() {
        assertThat(read("a: !!str 1\na: 2\nb: [*c, 1e999]\n")).hasToString("""
                        data.yaml:1:4 error LMC-F206 The tag '!!str' is not allowed: the type of every value is known. (delete \
                        the tag; to write a number as text, put it in quotes)
                        data.yaml:2:1 error LMC-F302 The key 'a' appears more than once. (keep only one of them)
                        data.yaml:3:5 error LMC-F204 The alias '*c' refers to text elsewhere; aliases are not allowed. (write the value out here)
                        data.yaml:3:9 error LMC-F407 The exponent of this number is larger than 100. (put it in quotes if it is \
                        text; raise the limit maxExponent if you trust the document)""");
    }

    @ParameterizedTest
    @EnumSource
    void writtenDataIsReadBackEqual(Format format) {
        Seeds.of(200).forEach(seed -> {
            ExtensionValue value = new ExtensionValue.Fields(
                    new PlanGenerator(seed).plan().extensions().byKey());
            String text = LmcWriter.create().toText(value, format);
            assertThat(LmcReader.create()
                            .readData(DocumentSource.text(text, format).named("data"))
                            .orThrow())
                    .as("seed %d", seed)
                    .isEqualTo(value);
        });
    }

    private static ReadResult<ExtensionValue> read(String yaml) {
        return LmcReader.create()
                .withSourceMap()
                .readData(DocumentSource.text(yaml, Format.YAML).named("data.yaml"));
    }
}
