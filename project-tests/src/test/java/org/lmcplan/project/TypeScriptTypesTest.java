package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The declarations in the jars and in docs are those of the schemas. {@link TypeScriptCompilerTest} compiles them. */
class TypeScriptTypesTest {

    @ParameterizedTest
    @EnumSource
    void declarationsAreThoseOfTheSchemas(TypeScriptDeclarations file) throws IOException {
        String current = file.generate();
        RecordedText.check(file.inSources(), current);
        RecordedText.check(file.inDocs(), current);
    }

    @ParameterizedTest
    @EnumSource
    void declarationsAreInTheJar(TypeScriptDeclarations file) throws IOException {
        PublishedModule module = PublishedModule.named(file.module());
        try (JarFile jar = new JarFile(module.jar().toFile())) {
            byte[] bytes = jar.getInputStream(jar.getJarEntry(file.entry())).readAllBytes();
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file.inDocs()));
        }
    }

    @Test
    void everySchemaOfPlansRegistersProblemsAndReportsHasDeclarations() throws IOException {
        List<String> described = new ArrayList<>();
        for (TypeScriptDeclarations each : TypeScriptDeclarations.values()) {
            described.addAll(each.schemas());
        }
        try (Stream<Path> files = Files.list(TypeScriptDeclarations.DOCS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".schema.json"))
                            .filter(name -> !name.equals("validation.schema.json")) // people write these two,
                            .filter(name -> !name.equals("baseline.schema.json"))) // and only the library reads them
                    .containsExactlyInAnyOrderElementsOf(described);
        }
    }

    @Test
    void kindsAreAUnionAndKeysOfApplicationsAnIndex() {
        assertThat(TypeScriptTypes.of(List.of(schema("""
                {"$defs": {
                  "Shape": {"title": "Shape", "description": "A shape.", "oneOf": [
                    {"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}]},
                  "Circle": {"title": "Circle", "description": "Round.", "type": "object", "properties": {
                    "kind": {"description": "The kind.", "const": "circle"},
                    "colours": {"description": "How it */ looks.", "type": "array", "items": {"enum": ["red", "blue"]}}},
                    "required": ["kind"], "additionalProperties": false,
                    "patternProperties": {"^x-[a-z]+$": {"type": "boolean"}}},
                  "Square": {"title": "Square", "description": "A side.\\n\\nIn metres.", "type": "number",
                    "examples": [1, 2.5]}}}""")))).isEqualTo("""
                        /** A shape. */
                        export type Shape = Circle | Square;

                        /** Round. */
                        export interface Circle {
                          /** The kind. */
                          kind: "circle";
                          /** How it *\\/ looks. */
                          colours?: Array<"red" | "blue">;
                          [extension: `x-${string}`]: boolean;
                        }

                        /**
                         * A side.
                         *
                         * In metres.
                         * @example 1
                         * @example 2.5
                         */
                        export type Square = number;
                        """);
    }

    @Test
    void aNameWithTwoMeaningsIsRefused() {
        JsonNode text = schema("{\"$defs\": {\"Id\": {\"description\": \"An id.\", \"type\": \"string\"}}}");
        JsonNode number = schema("{\"$defs\": {\"Id\": {\"description\": \"An id.\", \"type\": \"integer\"}}}");
        assertThat(TypeScriptTypes.of(List.of(text, text))).isEqualTo("/** An id. */\nexport type Id = string;\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeScriptTypes.of(List.of(text, number)))
                .withMessage("two schemas define Id differently");
    }

    @Test
    void aKeyPatternWithoutCounterpartInTypeScriptIsRefused() {
        JsonNode schema = schema("{\"$defs\": {\"Ids\": {\"type\": \"object\","
                + " \"patternProperties\": {\"^[0-9]+$\": {\"type\": \"string\"}}}}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeScriptTypes.of(List.of(schema)))
                .withMessageContaining("^[0-9]+$");
    }

    private static JsonNode schema(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
