package org.lmcplan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A document for injecting defects: keys may be duplicated, values may have any type, and each position is known. */
final class Tree {

    /** Something with a position in the text that was last printed. */
    abstract static class Spot {
        int line;
        int start;
        int end;
    }

    /** A key with its value; in a list, the value alone. The position is that of the key. */
    static final class Entry extends Spot {
        String key;
        Node value;

        Entry(String key, Node value) {
            this.key = key;
            this.value = value;
        }
    }

    /** An object or list of entries, or a scalar as it is written in JSON. */
    static final class Node extends Spot {
        final List<Entry> entries = new ArrayList<>();
        final boolean isList;
        final @Nullable String scalar;

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
        return new Node(quoted(value), false);
    }

    /** A text as it is written in JSON and may be written in YAML. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Prints the document with every entry on a line of its own; from then on, positions are those in this text. */
    String in(Format format) {
        TreePrinter.Style style = format == Format.JSON ? TreePrinter.Style.JSON : TreePrinter.Style.YAML;
        return new TreePrinter(style, "\n", new SplittableRandom(0)).print(root);
    }
}
