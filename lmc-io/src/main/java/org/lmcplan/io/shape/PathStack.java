package org.lmcplan.io.shape;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.model.DocumentPath;

/**
 * The path of the value that is being read, from which a {@link DocumentPath} is made only for a fault. Records the position of
 * each value on request.
 */
final class PathStack {

    private @Nullable String[] keys = new @Nullable String[16]; // null for the entries of a list
    private int[] indexes = new int[16];
    private int length;

    private final Tokens tokens;
    private final RecordedSourceMap.@Nullable Recorder recorder;
    private boolean startIsUnknown;

    PathStack(Tokens tokens, boolean recording) {
        this.tokens = tokens;
        this.recorder = recording ? new RecordedSourceMap.Recorder() : null;
        openNext("");
    }

    /** Enters the value of a key, which starts with the next token. */
    void push(String key) {
        push(key, 0);
        openNext(key);
    }

    private void openNext(String key) {
        if (recorder != null) {
            recorder.open(key, 0);
            startIsUnknown = true;
        }
    }

    /** Enters an entry of a list, which starts with the current token. */
    void push(int index) {
        push(null, index);
        if (recorder != null) {
            recorder.open(null, tokens.position());
        }
    }

    /** Notes that the tokens have advanced. */
    void advanced() {
        if (startIsUnknown && recorder != null) {
            recorder.start(tokens.position());
            startIsUnknown = false;
        }
    }

    private void push(@Nullable String key, int index) {
        if (length == indexes.length) {
            keys = Arrays.copyOf(keys, length * 2);
            indexes = Arrays.copyOf(indexes, length * 2);
        }
        keys[length] = key;
        indexes[length++] = index;
    }

    /** Leaves the value that ends with the current token. */
    void pop() {
        length--;
        close();
    }

    /** Ends the innermost value, or the document, with the current token. */
    void close() {
        if (recorder != null) {
            recorder.close(tokens.end());
        }
    }

    int length() {
        return length;
    }

    SourceMap sourceMap(String source) {
        return recorder == null ? SourceMap.none() : recorder.map(source, tokens::locate);
    }

    DocumentPath path() {
        DocumentPath path = DocumentPath.root();
        for (int i = 0; i < length; i++) {
            String key = keys[i];
            path = key == null ? path.child(indexes[i]) : path.child(key);
        }
        return path;
    }
}
