package org.lmcplan.io;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A document that can be spoilt: keys may be doubled, values be of any type; it knows on which line each was put. */
final class Tree {

    /** A key with its value; in a list, the value alone. */
    static final class Entry {
        String key;
        Node value;
        int line;

        Entry(String key, Node value) {
            this.key = key;
            this.value = value;
        }
    }

    /** An object or list of entries, or a scalar as it is written in JSON. */
    static final class Node {
        final List<Entry> entries = new ArrayList<>();
        final boolean isList;
        final @Nullable String scalar;
        int line;

        Node(@Nullable String scalar, boolean isList) {
            this.scalar = scalar;
            this.isList = isList;
        }

        boolean isObject() {
            return scalar == null && !isList;
        }

        Node copy() {
            Node copy = new Node(scalar, isList);
            entries.forEach(entry -> copy.entries.add(new Entry(entry.key, entry.value.copy())));
            return copy;
        }
    }

    final Node root;
    private final StringBuilder text = new StringBuilder();
    private int line;

    private Tree(Node root) {
        this.root = root;
    }

    static Tree of(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return new Tree(node(parser));
        }
    }

    private static Node node(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (!token.isStructStart()) {
            return token == JsonToken.VALUE_STRING ? text(parser.getString()) : new Node(parser.getString(), false);
        }
        Node node = new Node(null, token == JsonToken.START_ARRAY);
        while (!parser.nextToken().isStructEnd()) {
            String key = node.isList ? "" : parser.currentName();
            if (!node.isList) {
                parser.nextToken();
            }
            node.entries.add(new Entry(key, node(parser)));
        }
        return node;
    }

    static Node text(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return new Node(quoted.append('"').toString(), false);
    }

    /** The document, every entry on a line of its own; the lines of its nodes are those of this text from now on. */
    String in(Format format) {
        text.setLength(0);
        line = 1;
        if (format == Format.JSON) {
            json(root, "");
        } else {
            yaml(root, "", false);
        }
        return text.append('\n').toString();
    }

    private void json(Node node, String indent) {
        node.line = line;
        if (node.scalar != null) {
            text.append(node.scalar);
            return;
        }
        text.append(node.isList ? '[' : '{');
        String separator = "";
        for (Entry entry : node.entries) {
            text.append(separator);
            newLine(indent + " ");
            entry.line = line;
            text.append(node.isList ? "" : text(entry.key).scalar + ": ");
            json(entry.value, indent + " ");
            separator = ",";
        }
        text.append(node.isList ? ']' : '}');
    }

    private void yaml(Node node, String indent, boolean onThisLine) {
        String begin = indent;
        for (Entry entry : node.entries) {
            if (!onThisLine && line + text.length() > 1) {
                newLine(begin);
            }
            onThisLine = false;
            entry.line = line;
            text.append(node.isList ? "-" : text(entry.key).scalar + ":");
            Node value = entry.value;
            if (value.entries.isEmpty()) {
                value.line = line;
                text.append(' ').append(value.scalar != null ? value.scalar : value.isList ? "[]" : "{}");
            } else {
                text.append(node.isList ? " " : "");
                yaml(value, indent + "  ", node.isList);
            }
        }
        node.line = node.entries.get(0).line;
    }

    private void newLine(String indent) {
        text.append('\n').append(indent);
        line++;
    }
}
