package org.lmcplan.io;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.lmcplan.io.Tree.Entry;
import org.lmcplan.io.Tree.Node;
import org.lmcplan.io.Tree.Spot;

/** Prints a document with defects and records the position of each key and value. */
final class TreePrinter {

    /** How a document looks. */
    enum Style {
        /** Every entry on a line of its own. */
        JSON(Format.JSON),
        /** Everything on one line, without blanks. */
        COMPACT_JSON(Format.JSON),
        /** Every entry on a line of its own, and everything in quotes. */
        YAML(Format.YAML),
        /** Plain words, blocks of text, comments, and some objects and lists on one line. */
        MIXED_YAML(Format.YAML);

        final Format format;

        Style(Format format) {
            this.format = format;
        }
    }

    private static final String WORD = "[\\p{L}\\p{M}\\p{So}]+";
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{So}]*(?: " + WORD + ")*");
    private static final Pattern BLOCK = Pattern.compile(PLAIN + "(?:\n" + PLAIN + ")+");
    private static final Pattern WORDS_OF_YAML = Pattern.compile("(?i)true|false|null");
    private static final String COMMENT = "# ដោយ ค็ ᨠ 🌊";

    private final Style style;
    private final String lineEnd;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    TreePrinter(Style style, String lineEnd, SplittableRandom random) {
        this.style = style;
        this.lineEnd = lineEnd;
        this.random = random;
    }

    /** Prints the document; from then on, the positions of its keys and values are those in this text. */
    String print(Node root) {
        switch (style) {
            case JSON, COMPACT_JSON -> json(root, "");
            case YAML, MIXED_YAML -> {
                if (root.entries.isEmpty()) {
                    flow(root);
                } else {
                    yaml(root, "", true);
                }
            }
        }
        return text.append(lineEnd).toString();
    }

    private void json(Node node, String indent) {
        start(node);
        if (node.scalar != null) {
            text.append(node.scalar);
            end(node);
            return;
        }
        text.append(node.isList ? '[' : '{');
        String separator = "";
        for (Entry entry : node.entries) {
            text.append(separator);
            if (style == Style.JSON) {
                newLine(indent + " ");
            }
            jsonKey(entry, node, style == Style.JSON ? ": " : ":");
            json(entry.value, indent + " ");
            separator = ",";
        }
        text.append(node.isList ? ']' : '}');
        end(node);
    }

    private void jsonKey(Entry entry, Node node, String separator) {
        start(entry);
        if (!node.isList) {
            text.append(Tree.quoted(entry.key));
            end(entry);
            text.append(separator);
        }
    }

    private void yaml(Node node, String indent, boolean onThisLine) {
        boolean here = onThisLine;
        for (Entry entry : node.entries) {
            if (!here) {
                if (style == Style.MIXED_YAML && random.nextInt(20) == 0) {
                    newLine(indent + COMMENT);
                }
                newLine(indent);
            }
            here = false;
            start(entry);
            if (entry == node.entries.get(0)) {
                start(node);
            }
            if (node.isList) {
                text.append('-');
            } else {
                scalar(entry, Tree.quoted(entry.key), indent, false);
                text.append(':');
            }
            value(entry.value, indent, node.isList);
        }
        end(node);
    }

    private void value(Node value, String indent, boolean inList) {
        boolean onOneLine = style == Style.MIXED_YAML && random.nextInt(6) == 0;
        if (value.scalar != null) {
            text.append(' ');
            scalar(value, value.scalar, indent, true);
        } else if (value.entries.isEmpty() || onOneLine) {
            text.append(' ');
            flow(value);
        } else {
            text.append(inList ? " " : "");
            yaml(value, indent + "  ", inList);
        }
    }

    private void flow(Node node) {
        start(node);
        if (node.scalar != null) {
            scalar(node, node.scalar, "", false);
            return;
        }
        text.append(node.isList ? '[' : '{');
        String separator = "";
        for (Entry entry : node.entries) {
            text.append(separator);
            jsonKey(entry, node, ": ");
            flow(entry.value);
            separator = ", ";
        }
        text.append(node.isList ? ']' : '}');
        end(node);
    }

    private void scalar(Spot spot, String quoted, String indent, boolean mayBeBlock) {
        start(spot);
        String words = quoted.startsWith("\"") ? quoted.substring(1, quoted.length() - 1) : "";
        String lines = words.replace("\\u000a", "\n");
        if (style == Style.MIXED_YAML
                && PLAIN.matcher(words).matches()
                && !WORDS_OF_YAML.matcher(words).matches()) {
            text.append(words);
        } else if (style == Style.MIXED_YAML
                && mayBeBlock
                && BLOCK.matcher(lines).matches()) {
            text.append("|-");
            for (String each : lines.split("\n", -1)) {
                newLine(indent + "   " + each);
            }
        } else {
            text.append(quoted);
        }
        end(spot);
    }

    private void newLine(String start) {
        text.append(lineEnd).append(start);
        line++;
    }

    private void start(Spot spot) {
        spot.line = line;
        spot.start = text.length();
    }

    private void end(Spot spot) {
        spot.end = text.length();
    }
}
