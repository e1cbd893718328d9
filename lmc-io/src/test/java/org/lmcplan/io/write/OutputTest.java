package org.lmcplan.io.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.Format;
import org.lmcplan.io.ValueGenerator;
import org.lmcplan.io.jackson.JacksonOutput;
import tools.jackson.databind.json.JsonMapper;

/** What each kind of value looks like in each format. */
class OutputTest {

    @Test
    void everyKindOfValueInJson() {
        Utf8Buffer buffer = new Utf8Buffer();
        JsonOutput json = new JsonOutput(buffer);
        writeEveryKind(json);
        json.end();
        assertThat(buffer).hasToString("""
                {
                  "text": "a\\tb\\"\\\\/\\u001F",
                  "int": -7,
                  "decimal": 1.10,
                  "large": 1E+30,
                  "yes": true,
                  "no": false,
                  "nothing": null,
                  "list": [
                    1,
                    [],
                    {},
                    [
                      null
                    ]
                  ],
                  "emptyList": [],
                  "emptyObject": {}
                }
                """);
    }

    @Test
    void everyKindOfValueInYaml() {
        Utf8Buffer buffer = new Utf8Buffer();
        YamlOutput yaml = new YamlOutput(buffer);
        writeEveryKind(yaml);
        yaml.end();
        assertThat(buffer).hasToString("""
                text: "a\\tb\\"\\\\/\\x1f"
                int: -7
                decimal: 1.10
                large: 1E+30
                "yes": true
                "no": false
                nothing: null
                list:
                  - 1
                  - []
                  - {}
                  -   - null
                emptyList: []
                emptyObject: {}
                """);
    }

    @Test
    void everyKindOfValueInTheFormOfTheRfc() {
        JcsOutput json = new JcsOutput();
        writeEveryKind(json);
        assertThat(new String(json.toBytes(), UTF_8))
                .isEqualTo("{\"decimal\":1.1,\"emptyList\":[],\"emptyObject\":{},\"int\":-7,\"large\":1e+30,"
                        + "\"list\":[1,[],{},[null]],\"no\":false,\"nothing\":null,"
                        + "\"text\":\"a\\tb\\\"\\\\/\\u001f\",\"yes\":true}");
    }

    @Test
    void everyKindOfValueThroughAGeneratorOfJackson() {
        java.io.StringWriter text = new java.io.StringWriter();
        try (var generator = JsonMapper.shared().createGenerator(text)) {
            writeEveryKind(new JacksonOutput(generator));
        }
        assertThat(text)
                .hasToString("{\"text\":\"a\\tb\\\"\\\\/\\u001F\",\"int\":-7,\"decimal\":1.10,\"large\":1E+30,"
                        + "\"yes\":true,\"no\":false,\"nothing\":null,\"list\":[1,[],{},[null]],"
                        + "\"emptyList\":[],\"emptyObject\":{}}");
    }

    @Test
    void charactersThatAreNotAllowedInPlansAreEscapedInYaml() {
        Utf8Buffer buffer = new Utf8Buffer();
        YamlOutput yaml = new YamlOutput(buffer);
        yaml.text("a\n\u0085\u0080\u007F\uFEFF\uFFFF");
        yaml.end();
        assertThat(buffer).hasToString("\"a\\n\\N\\x80\\x7f\\ufeff\\uffff\"\n");
    }

    @Test
    void aDocumentMayBeASingleValue() {
        assertThat(ValueGenerator.written("one\ntwo", Format.YAML)).isEqualTo("|-\n  one\n  two\n");
        assertThat(ValueGenerator.written("澜湄", Format.YAML)).isEqualTo("澜湄\n");
        assertThat(ValueGenerator.written(java.util.List.of(), Format.YAML)).isEqualTo("[]\n");
        assertThat(ValueGenerator.written(java.util.Map.of(), Format.JSON)).isEqualTo("{}\n");
        assertThat(ValueGenerator.written(null, Format.JSON)).isEqualTo("null\n");
    }

    @Test
    void collectionsMayBeNestedToAnyDepth() {
        Utf8Buffer buffer = new Utf8Buffer();
        YamlOutput yaml = new YamlOutput(buffer);
        int deep = 100;
        for (int i = 0; i < deep; i++) {
            yaml.startObject();
            yaml.key("a");
        }
        yaml.number(1);
        for (int i = 0; i < deep; i++) {
            yaml.endObject();
        }
        yaml.end();
        assertThat(buffer.toString())
                .endsWith("\n" + "  ".repeat(deep - 1) + "a: 1\n")
                .hasLineCount(deep);
    }

    private static void writeEveryKind(DocumentOutput out) {
        out.startObject();
        out.key("text");
        out.text("a\tb\"\\/\u001F");
        out.key(new EncodedKey("int"));
        out.number(-7);
        out.key("decimal");
        out.number(new BigDecimal("1.10"));
        out.key("large");
        out.number(new BigDecimal("1E+30"));
        out.key(new EncodedKey("yes"));
        out.flag(true);
        out.key("no");
        out.flag(false);
        out.key("nothing");
        out.nothing();
        out.key(new EncodedKey("list"));
        out.startList();
        out.number(1);
        out.startList();
        out.endList();
        out.startObject();
        out.endObject();
        out.startList();
        out.nothing();
        out.endList();
        out.endList();
        out.key("emptyList");
        out.startList();
        out.endList();
        out.key("emptyObject");
        out.startObject();
        out.endObject();
        out.endObject();
    }
}
