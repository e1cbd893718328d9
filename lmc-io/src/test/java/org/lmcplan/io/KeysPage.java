package org.lmcplan.io;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lmcplan.io.format.SchemaDescriptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that lists every key and code of plans and registers, written from their schemas. */
final class KeysPage {

    private static final String START = """
            # All keys and codes

            Every object, list of codes and kind of text in plans and registers. [format.md](format.md) and
            [evidence.md](evidence.md) explain by examples when to use them. Keys marked with \\* are required. Objects also take
            keys of applications that start with `x-`, unless they are only texts by language.

            This page is generated from the schemas.
            """;

    private final Map<String, JsonNode> types = new LinkedHashMap<>();
    private final SchemaDescriptions texts = new SchemaDescriptions();

    KeysPage(String... schemas) {
        for (String schema : schemas) {
            JsonMapper.shared()
                    .readTree(schema)
                    .get("$defs")
                    .properties()
                    .forEach(type -> types.putIfAbsent(type.getKey(), type.getValue()));
        }
    }

    String text() {
        StringBuilder page = new StringBuilder(START);
        page.append("\n## Objects\n");
        types.forEach((name, type) -> page.append(object(name, type)));
        page.append("\n## Codes\n");
        types.forEach((name, type) -> page.append(codes(name, type)));
        page.append("\n## Texts, numbers and maps\n");
        types.forEach((name, type) -> page.append(plain(name, type)));
        return page.toString();
    }

    private String object(String name, JsonNode type) {
        if (isUnion(type)) {
            return heading(name, type) + "\nOne of " + refs(type.get("oneOf")).collect(joining(", ")) + ".\n";
        }
        if (!type.has("properties")) {
            return "";
        }
        List<String> required = new ArrayList<>();
        type.path("required").forEach(key -> required.add(key.asString()));
        String rows = type.get("properties").properties().stream()
                .map(key -> "| `" + key.getKey() + "`" + (required.contains(key.getKey()) ? " \\*" : "") + " | "
                        + value(key.getValue()) + " | "
                        + cell(key.getValue().get("description").asString()) + " |\n")
                .collect(joining());
        return heading(name, type) + "\n| key | value | meaning |\n|---|---|---|\n" + rows;
    }

    private String codes(String name, JsonNode type) {
        if (!type.has("enum") || !type.path("description").asString("").contains("\n\n- `")) {
            return "";
        }
        if (type.get("enum").size() > 100) {
            return ""; // countries and currencies
        }
        StringBuilder rows = new StringBuilder();
        type.get("enum")
                .forEach(code -> rows.append(
                        "| `" + code.asString() + "` | " + cell(texts.ofCode(name, code.asString())) + " |\n"));
        return heading(name, type) + "\n| code | meaning |\n|---|---|\n" + rows;
    }

    private String plain(String name, JsonNode type) {
        boolean listed = !object(name, type).isEmpty() || !codes(name, type).isEmpty();
        return listed ? "" : heading(name, type);
    }

    private static String heading(String name, JsonNode type) {
        String meaning = type.get("description").asString();
        int list = meaning.indexOf("\n\n- `");
        return "\n### " + name + "\n\n" + (list < 0 ? meaning : meaning.substring(0, list)) + "\n";
    }

    private static boolean isUnion(JsonNode type) {
        return type.has("oneOf") && type.get("oneOf").valueStream().allMatch(each -> each.has("$ref"));
    }

    private static String value(JsonNode value) {
        if (value.has("const")) {
            return "`" + value.get("const").asString() + "`";
        }
        if (value.has("items")) {
            return "list of " + ref(value.get("items"));
        }
        if (value.has("allOf")) {
            return ref(value.get("allOf").get(0));
        }
        return switch (value.get("type").asString()) {
            case "integer" -> "whole number from " + value.get("minimum") + " to " + value.get("maximum");
            case "boolean" -> "`true` or `false`";
            default -> value.get("type").asString();
        };
    }

    private static Stream<String> refs(JsonNode types) {
        return types.valueStream().map(KeysPage::ref);
    }

    private static String ref(JsonNode value) {
        String name = value.get("$ref").asString().replace("#/$defs/", "");
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
