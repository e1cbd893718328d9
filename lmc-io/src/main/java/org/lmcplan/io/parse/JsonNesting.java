package org.lmcplan.io.parse;

/** How far a text that starts like an object or a list of JSON is from its end: which quotes and brackets are open. */
final class JsonNesting {

    private final boolean starts;
    private int depth;
    private boolean inText;

    JsonNesting(byte[] start) {
        int at = 0;
        while (at < start.length && start[at] <= ' ') { // also the bytes of a byte order mark
            at++;
        }
        this.starts = at < start.length && (start[at] == '{' || start[at] == '[');
        add(start);
    }

    /** Reads on. */
    void add(byte[] more) {
        for (int i = 0; i < more.length; i++) {
            byte b = more[i];
            if (b == '"') {
                inText = !inText;
            } else if (inText) {
                i += b == '\\' ? 1 : 0; // a line end is not escaped
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
    }

    /** Whether the text goes on. */
    boolean isOpen() {
        return starts && (inText || depth > 0);
    }

    /** Whether the text is complete. */
    boolean isClosed() {
        return starts && !isOpen();
    }
}
