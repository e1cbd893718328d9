package org.lmcplan.tables;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, whole numbers and true as indented JSON. */
final class JsonText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Map<String, ?> value) {
        JsonText json = new JsonText();
        json.append(value, "\n");
        return json.text.append('\n').toString();
    }

    private void append(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            appendAll('{', map.entrySet().iterator(), '}', line);
        } else if (value instanceof List<?> list) {
            appendAll('[', list.iterator(), ']', line);
        } else if (value instanceof String string) {
            appendText(string);
        } else {
            text.append(value);
        }
    }

    private void appendAll(char open, Iterator<?> items, char close, String line) {
        text.append(open);
        String inner = line + INDENT;
        String separator = "";
        while (items.hasNext()) {
            text.append(separator).append(inner);
            separator = ",";
            Object item = items.next();
            if (item instanceof Map.Entry<?, ?> entry) {
                appendText(String.valueOf(entry.getKey()));
                text.append(": ");
                append(entry.getValue(), inner);
            } else {
                append(item, inner);
            }
        }
        text.append(separator.isEmpty() ? "" : line).append(close);
    }

    private void appendText(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
