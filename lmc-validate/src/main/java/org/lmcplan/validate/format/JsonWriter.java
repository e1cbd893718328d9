package org.lmcplan.validate.format;

import org.lmcplan.model.problem.Span;
import org.lmcplan.model.text.LogCommand;
import org.lmcplan.model.text.SafeText;

/**
 * Writes JSON, indented by two spaces. Hidden characters and those of {@link LogCommand} are escaped; a lone surrogate, which many JSON parsers reject, is
 * written as the text {@code \}{@code u{D800}}.
 */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean empty = true;

    JsonWriter object(Runnable members) {
        return nested('{', members, '}');
    }

    JsonWriter array(Runnable items) {
        return nested('[', items, ']');
    }

    JsonWriter object(String key, Runnable members) {
        return key(key).nested('{', members, '}');
    }

    JsonWriter array(String key, Runnable items) {
        return key(key).nested('[', items, ']');
    }

    JsonWriter put(String key, String value) {
        key(key).quoted(value);
        return this;
    }

    JsonWriter put(String key, int value) {
        key(key).out.append(value);
        return this;
    }

    JsonWriter put(String key, boolean value) {
        key(key).out.append(value);
        return this;
    }

    /** Writes the start of a span under these keys, and its end if it is known. */
    JsonWriter put(String line, String column, Span span) {
        put(line, span.start().line()).put(column, span.start().column());
        return span.hasEnd()
                ? put("endLine", span.end().line()).put("endColumn", span.end().column())
                : this;
    }

    /** Writes an object as the next item of an array. */
    JsonWriter item(Runnable members) {
        next();
        return nested('{', members, '}');
    }

    private JsonWriter key(String key) {
        next();
        quoted(key);
        out.append(": ");
        return this;
    }

    private void next() {
        out.append(empty ? "\n" : ",\n").append("  ".repeat(depth));
        empty = false;
    }

    private JsonWriter nested(char open, Runnable content, char close) {
        out.append(open);
        depth++;
        empty = true;
        content.run();
        depth--;
        if (!empty) {
            out.append('\n').append("  ".repeat(depth));
        }
        out.append(close);
        empty = false;
        return this;
    }

    private void quoted(String text) {
        out.append('"');
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            append(codePoint, LogCommand.mustEscape(text, i));
        }
        out.append('"');
    }

    private void append(int codePoint, boolean inCommand) {
        if (codePoint == '"' || codePoint == '\\') {
            out.append('\\').appendCodePoint(codePoint);
        } else if (codePoint == '\n') {
            out.append("\\n");
        } else if (Character.getType(codePoint) == Character.SURROGATE) {
            out.append('\\').append(SafeText.escaped(codePoint));
        } else if (inCommand || SafeText.isHidden(codePoint)) {
            for (char unit : Character.toChars(codePoint)) {
                out.append(String.format("\\u%04x", (int) unit));
            }
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    @Override
    public String toString() {
        return out.append('\n').toString();
    }
}
