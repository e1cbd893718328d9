package org.lmcplan.io;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as plain Java values: maps, lists, texts, {@link Literal}s for everything else. Unlike other trees it can hold lone
 * surrogates and numbers in any notation.
 */
final class JsonTree {

    /** A number, true, false or null as it is written. */
    record Literal(String text) {}

    private JsonTree() {}

    static Object parse(String json) {
        return literals(JsonMapper.shared().readValue(json, Object.class));
    }

    private static Object literals(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> copy = object();
            object.forEach((key, each) -> copy.put(key.toString(), literals(each)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(literals(each)));
            return copy;
        }
        return value instanceof String ? value : new Literal(String.valueOf(value));
    }

    static Map<String, Object> object() {
        return new LinkedHashMap<>();
    }

    /** Returns a value as a validator takes it, whatever characters it contains. */
    static JsonNode node(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Map<?, ?> object) {
            ObjectNode node = nodes.objectNode();
            object.forEach((key, each) -> node.set(key.toString(), node(each)));
            return node;
        }
        if (value instanceof List<?> list) {
            ArrayNode node = nodes.arrayNode();
            list.forEach(each -> node.add(node(each)));
            return node;
        }
        if (value instanceof Literal literal) {
            return switch (literal.text()) {
                case "null" -> nodes.nullNode();
                case "true", "false" -> nodes.booleanNode(literal.text().equals("true"));
                default ->
                    literal.text().matches("-?[0-9]+")
                            ? nodes.numberNode(new BigInteger(literal.text()))
                            : nodes.numberNode(new BigDecimal(literal.text()));
            };
        }
        return nodes.stringNode(value.toString());
    }

    /** Returns whether a schema accepts a value. The validator throws where a number exceeds its types, which counts as no. */
    static boolean conforms(Object value, Schema schema) {
        try {
            return schema.validate(node(value), OutputFormat.BOOLEAN);
        } catch (JacksonException tooLarge) {
            return false;
        }
    }

    /** Prints a value in ASCII. */
    static String print(Object value) {
        StringBuilder out = new StringBuilder();
        print(value, out);
        return out.toString();
    }

    private static void print(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> object) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                out.append(separator);
                text(entry.getKey().toString(), out);
                out.append(':');
                print(entry.getValue(), out);
                separator = ",";
            }
            out.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object entry : list) {
                out.append(separator);
                print(entry, out);
                separator = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Literal literal) {
            out.append(literal.text());
        } else {
            text(value.toString(), out);
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
