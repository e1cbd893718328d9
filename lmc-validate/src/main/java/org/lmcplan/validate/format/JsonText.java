package org.lmcplan.validate.format;

/**
 * Writes JSON, indented by two spaces. Whatever is invisible in a text is escaped; a lone surrogate, which JSON cannot carry
 * from one program to another, is written in words.
 */
final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean empty = true;

    JsonText object(Runnable members) {
        return nested('{', members, '}');
    }

    JsonText array(Runnable items) {
        return nested('[', items, ']');
    }

    JsonText object(String key, Runnable members) {
        return key(key).nested('{', members, '}');
    }

    JsonText array(String key, Runnable items) {
        return key(key).nested('[', items, ']');
    }

    JsonText put(String key, String value) {
        key(key).quoted(value);
        return this;
    }

    JsonText put(String key, int value) {
        key(key).out.append(value);
        return this;
    }

    JsonText put(String key, boolean value) {
        key(key).out.append(value);
        return this;
    }

    /** An object as the next item of an array. */
    JsonText item(Runnable members) {
        next();
        return nested('{', members, '}');
    }

    private JsonText key(String key) {
        next();
        quoted(key);
        out.append(": ");
        return this;
    }

    private void next() {
        out.append(empty ? "\n" : ",\n").append("  ".repeat(depth));
        empty = false;
    }

    private JsonText nested(char open, Runnable content, char close) {
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
        text.codePoints().forEach(this::append);
        out.append('"');
    }

    private void append(int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            out.append('\\').appendCodePoint(codePoint);
        } else if (codePoint == '\n') {
            out.append("\\n");
        } else if (Character.getType(codePoint) == Character.SURROGATE) {
            out.append('\\').append(Visible.notation(codePoint));
        } else if (Visible.isHidden(codePoint)) {
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
