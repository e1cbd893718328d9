package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.Plan;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** An application's own mapper writes YAML with the care of canonical documents. */
class YamlFactoryTest {

    @ParameterizedTest
    @MethodSource("factories")
    void aPlanIsWrittenAsItsCanonicalDocumentAndReadAgain(YAMLFactory factory) {
        ObjectMapper yaml =
                YAMLMapper.builder(factory).addModule(new LmcModule()).build();
        GeneratedPlans.forEach((plan, which) -> {
            String text = yaml.writeValueAsString(plan);
            assertThat(text).as(which).isEqualTo(LmcWriter.create().toText(plan, Format.YAML));
            assertThat(yaml.readValue(text, Plan.class)).as(which).isEqualTo(plan);
        });
    }

    @ParameterizedTest
    @MethodSource("factories")
    void theTextsOfAnApplicationStayTexts(YAMLFactory factory) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("no", List.of("no", "4.10", "2023-12-25", "null", "0x1F"));
        texts.put("lines", List.of("a\nb", "a\u2028b", " a\nb", "a\n\n"));
        String text = YAMLMapper.builder(factory).build().writeValueAsString(texts);
        assertThat(text).isEqualTo("""
                "no":
                  - "no"
                  - "4.10"
                  - "2023-12-25"
                  - "null"
                  - "0x1F"
                lines:
                  - |-
                    a
                    b
                  - "a\\u2028b"
                  - " a\\nb"
                  - "a\\n\\n"
                """);
    }

    @Test
    void itsSettingsMayBeChangedWithoutLosingTheCare() {
        YAMLFactory factory = LmcModule.yamlFactory()
                .rebuild()
                .enable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .build();
        assertThat(new YAMLMapper(factory).writeValueAsString(List.of("a\u2029", "no")))
                .isEqualTo("---\n  - \"a\\u2029\"\n  - \"no\"\n");
    }

    @Test
    void aFactoryOfJacksonsOwnIsLessCareful() {
        ObjectMapper yaml = YAMLMapper.builder()
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .build();
        assertThat(yaml.writeValueAsString(List.of("4.10", "a\u2028b"))).isEqualTo("- 4.10\n- a\u2028b\n");
    }

    static Stream<YAMLFactory> factories() {
        YAMLFactory factory = LmcModule.yamlFactory();
        return Stream.of(factory, factory.copy(), factory.rebuild().build());
    }
}
