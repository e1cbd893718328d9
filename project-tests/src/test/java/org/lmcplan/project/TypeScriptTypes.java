package org.lmcplan.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Type declarations in TypeScript for documents in JSON, made from their schemas: objects become interfaces, codes become unions
 * of their literals, and an object with several kinds becomes a union of one interface for each kind.
 *
 * <p>What only a schema can say, such as patterns and bounds, is left out. Identifiers stay strings, because that is what a
 * program has that reads JSON.
 */
final class TypeScriptTypes {

    private static final String DEFINITION = "#/$defs/";
    private static final int WIDTH = 120;

    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    private TypeScriptTypes() {}

    /** Returns the declarations of all types in these schemas. A name has one meaning in all of them. */
    static String of(List<JsonNode> schemas) {
        TypeScriptTypes types = new TypeScriptTypes();
        schemas.forEach(schema -> schema.get("$defs").forEachEntry(types::add));
        return types.definitions.entrySet().stream()
                .map(entry -> types.declaration(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private void add(String name, JsonNode definition) {
        JsonNode known = definitions.putIfAbsent(name, definition);
        if (known != null && !known.equals(definition)) {
            throw new IllegalArgumentException("two schemas define " + name + " differently");
        }
    }

    private String declaration(String name, JsonNode definition) {
        String comment = comment("", definition.path("description").asString(""), definition.path("examples"));
        return isObject(definition)
                ? comment + "export interface " + name + " " + object("", definition) + "\n"
                : comment + alias("export type " + name + " =", type("", definition));
    }

    /** Puts the members of a long union on lines of their own. */
    private static String alias(String start, String type) {
        String line = start + " " + type + ";\n";
        return line.length() <= WIDTH || type.contains("\n")
                ? line
                : start + "\n  | " + type.replace(" | ", "\n  | ") + ";\n";
    }

    /** Returns the type of the values that a schema describes; {@code indent} is that of the line where it starts. */
    private String type(String indent, JsonNode schema) {
        if (schema.has("$ref")) {
            return reference(schema.get("$ref").asString());
        }
        if (schema.has("allOf")) {
            return union(indent, schema.get("allOf"), " & ");
        }
        if (schema.has("oneOf")) {
            return union(indent, schema.get("oneOf"), " | ");
        }
        if (schema.has("enum")) {
            return schema.get("enum").valueStream().map(JsonNode::toString).collect(Collectors.joining(" | "));
        }
        if (schema.has("const")) {
            return schema.get("const").toString();
        }
        return switch (schema.get("type").asString()) {
            case "object" -> object(indent, schema);
            case "array" -> list(type(indent, schema.get("items")));
            case "integer", "number" -> "number";
            case "string", "boolean", "null" -> schema.get("type").asString();
            default -> throw new IllegalArgumentException("no type for " + schema);
        };
    }

    private String union(String indent, JsonNode members, String separator) {
        return members.valueStream().map(member -> type(indent, member)).collect(Collectors.joining(separator));
    }

    private static String list(String entry) {
        return entry.contains(" ") ? "Array<" + entry + ">" : entry + "[]";
    }

    /** Returns the name of a property, in quotes if it is no identifier. */
    private static String name(String key) {
        return key.matches("[A-Za-z_$][A-Za-z0-9_$]*") ? key : "\"" + key + "\"";
    }

    private String object(String indent, JsonNode schema) {
        List<String> lines = new ArrayList<>();
        String inner = indent + "  ";
        schema.path("properties").forEachEntry((key, property) -> {
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(each -> each.asString().equals(key));
            lines.add(comment(inner, property.path("description").asString(""), property.path("examples")) + inner
                    + name(key) + (required ? ": " : "?: ") + type(inner, property) + ";\n");
        });
        schema.path("patternProperties").forEachEntry((pattern, value) -> {
            if (!pattern.startsWith("^x-")) {
                throw new IllegalArgumentException("no keys for " + pattern);
            }
            lines.add(inner + "[extension: `x-${string}`]: " + type(inner, value) + ";\n");
        });
        if (schema.path("additionalProperties").isObject()) {
            String key = schema.has("propertyNames") ? type(inner, schema.get("propertyNames")) : "string";
            lines.add(inner + "[key: " + key + "]: " + type(inner, schema.get("additionalProperties")) + ";\n");
        }
        return "{\n" + String.join("", lines) + indent + "}";
    }

    private static boolean isObject(JsonNode schema) {
        return schema.path("type").asString("").equals("object") && !schema.has("oneOf");
    }

    private static String reference(String reference) {
        if (!reference.startsWith(DEFINITION)) {
            throw new IllegalArgumentException("no type for " + reference);
        }
        return reference.substring(DEFINITION.length());
    }

    private static String comment(String indent, String description, JsonNode examples) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : description.replace("*/", "*\\/").split("\n", -1)) {
            wrap(paragraph, WIDTH - indent.length() - " * ".length(), lines);
        }
        examples.forEach(example -> lines.add("@example " + example));
        if (lines.size() == 1) {
            return indent + "/** " + lines.get(0) + " */\n";
        }
        return indent + "/**\n"
                + lines.stream()
                        .map(line -> (indent + " * " + line).stripTrailing() + "\n")
                        .collect(Collectors.joining())
                + indent + " */\n";
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(paragraph.startsWith("- ") ? "  " : "");
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
    }
}
