package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of all document formats are good to work with: for editors, which show what a key means; for validators in strict
 * mode; and for generators of code, which name types by their titles.
 */
class PublishedSchemasTest {

    private static final Path DOCS = PublishedModule.ROOT.resolve("docs");
    private static final String SCHEMAS = "META-INF/lmc/schemas/";
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

    /** The keywords that the schemas may use; an unknown one would be ignored without notice. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "title",
            "description",
            "examples",
            "type",
            "const",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "propertyNames",
            "minProperties",
            "items",
            "minItems",
            "maxItems",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "dependentRequired",
            "oneOf",
            "allOf",
            "not",
            "if",
            "then",
            "else");

    /** Types of TypeScript and of browsers that a generated type of this name would hide. */
    private static final Set<String> TYPES_OF_TYPESCRIPT = Set.of(
            "Array",
            "Attr",
            "Awaited",
            "Blob",
            "Boolean",
            "Comment",
            "Date",
            "Document",
            "Element",
            "Error",
            "Event",
            "Exclude",
            "Extract",
            "File",
            "Function",
            "Image",
            "Iterator",
            "Location",
            "Lock",
            "Map",
            "Node",
            "Notification",
            "Number",
            "Object",
            "Omit",
            "Option",
            "Partial",
            "Pick",
            "Plugin",
            "Promise",
            "Proxy",
            "Range",
            "Readonly",
            "Record",
            "RegExp",
            "Report",
            "Request",
            "Required",
            "Response",
            "Selection",
            "Set",
            "String",
            "Symbol",
            "Text");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyDocumentFormatHasASchemaAndAnExampleInAJar() throws IOException {
        assertThat(names())
                .containsExactly(
                        "assessment.schema.json",
                        "baseline.schema.json",
                        "diff.schema.json",
                        "plan-part.schema.json",
                        "plan.schema.json",
                        "problem.schema.json",
                        "register.schema.json",
                        "report.schema.json",
                        "validation.schema.json");
        for (String name : names()) {
            List<String> found = new ArrayList<>();
            for (PublishedModule module : PublishedModule.all()) {
                String example = "META-INF/lmc/examples/" + name.substring(0, name.indexOf('.') + 1);
                if (module.entries().contains(SCHEMAS + name)) {
                    assertThat(module.entries()).as(name).anyMatch(entry -> entry.startsWith(example));
                    try (JarFile jar = new JarFile(module.jar().toFile())) {
                        byte[] bytes = jar.getInputStream(jar.getJarEntry(SCHEMAS + name))
                                .readAllBytes();
                        found.add(new String(bytes, StandardCharsets.UTF_8));
                    }
                }
            }
            assertThat(found).as(name).containsExactly(Files.readString(DOCS.resolve(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSchemaConformsToTheSchemaOfSchemas(String name) throws IOException {
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema(name));
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTypeHasATitleAndADescription(String name) throws IOException {
        JsonNode schema = schema(name);
        Set<String> titles = new HashSet<>();
        schema.get("$defs").forEachEntry((key, type) -> {
            assertThat(type.path("title").asString())
                    .isEqualTo(key)
                    .matches(TYPE_NAME)
                    .isNotIn(TYPES_OF_TYPESCRIPT);
            assertThat(type.path("description").asString()).as(key).isNotBlank();
            titles.add(key);
        });
        assertThat(titles).hasSizeGreaterThan(3).contains(schema.get("title").asString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyKeyHasADescription(String name) throws IOException {
        walk(
                schema(name),
                (path, each) -> each.path("properties")
                        .forEachEntry((key, property) -> assertThat(
                                        property.path("description").asString(""))
                                .as("%s/%s", path, key)
                                .isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCodeIsExplained(String name) throws IOException {
        walk(
                schema(name),
                (path, each) -> each.path("enum")
                        .forEach(code -> assertThat(each.path("description").asString())
                                .as(path)
                                .containsPattern("(?m)^- `" + code.asString() + "`: \\S")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyMemberOfAUnionIsATypeOfItsOwn(String name) throws IOException {
        JsonNode schema = schema(name);
        walk(
                schema,
                (path, each) -> each.path("oneOf").forEach(member -> {
                    JsonNode type = schema.at(member.path("$ref").asString("#").substring(1));
                    assertThat(member.path("title").asString(type.path("title").asString("")))
                            .as(path)
                            .matches(TYPE_NAME);
                }));
    }

    /** What Ajv reports in its strict mode, as far as the schemas could have it. */
    @ParameterizedTest
    @MethodSource("names")
    void strictValidatorsAcceptTheSchema(String name) throws IOException {
        walk(schema(name), (path, each) -> {
            assertThat(each.propertyNames()).as(path).isSubsetOf(KEYWORDS);
            each.path("required")
                    .forEach(key -> assertThat(each.path("properties").has(key.asString()))
                            .as("%s requires %s", path, key)
                            .isTrue());
            assertThat(each.path("type").isArray())
                    .as("%s has several types", path)
                    .isFalse();
        });
    }

    /** Languages differ in what shorthands such as {@code \s} mean. */
    @ParameterizedTest
    @MethodSource("names")
    void patternsMeanTheSameInEveryLanguage(String name) throws IOException {
        walk(schema(name), (path, each) -> {
            List<String> patterns =
                    new ArrayList<>(each.path("patternProperties").propertyNames());
            if (each.has("pattern")) {
                patterns.add(each.get("pattern").asString());
            }
            assertThat(patterns).as(path).allSatisfy(pattern -> {
                assertThat(Pattern.compile(pattern)).isNotNull();
                assertThat(pattern).doesNotContainPattern("\\\\[A-Za-tv-z]").doesNotContain("(?=", "(?!", "(?<");
            });
        });
    }

    private static JsonNode schema(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(DOCS.resolve(name)));
    }

    private static void walk(JsonNode schema, BiConsumer<String, JsonNode> check) {
        walk("#", schema, check);
    }

    /** Visits a schema and all schemas in it; the values of some keywords are maps or lists of schemas. */
    private static void walk(String path, JsonNode schema, BiConsumer<String, JsonNode> check) {
        if (!schema.isObject()) {
            return;
        }
        check.accept(path, schema);
        for (String keyword : List.of("$defs", "properties", "patternProperties")) {
            schema.path(keyword).forEachEntry((key, each) -> walk(path + "/" + keyword + "/" + key, each, check));
        }
        for (String keyword : List.of("oneOf", "allOf")) {
            schema.path(keyword).forEach(each -> walk(path + "/" + keyword, each, check));
        }
        for (String keyword : List.of("items", "additionalProperties", "propertyNames", "not", "if", "then")) {
            walk(path + "/" + keyword, schema.path(keyword), check);
        }
    }
}
