package org.lmcplan.io.parse;

import java.util.List;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Position;

/** A document as a stream of tokens with positions; the stream is the same for YAML and JSON. */
public interface Tokens {

    /** The kinds of tokens. */
    enum Kind {
        OBJECT_START,
        OBJECT_END,
        LIST_START,
        LIST_END,
        KEY,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        /** A value with a fault that is listed in {@link Tokens#problems()}. */
        INVALID,
        /** The proper end of the document. */
        END
    }

    /** Advances to the next token. */
    Kind next() throws TokenProblem.Fatal;

    /** The text or key, or the number or word as written. */
    String text();

    /** Where the current token starts. */
    int position();

    /** Where the current token ends; for a token without characters, where the last one with characters ends. */
    int end();

    /** Problems found before the current token that did not end the stream. */
    default List<TokenProblem> problems() {
        return List.of();
    }

    /** Whether line and column of a position are known; they are not for values that never were a text. */
    default boolean isKnown(int position) {
        return true;
    }

    /** Line and column of a position. */
    Position locate(int position);

    /** The text between two positions; if the second is not after the first, the rest of the line. */
    SourceExcerpt excerpt(int position, int end);

    /** The path, in the document as written, of a value that is being read under this path. */
    default DocumentPath asWritten(DocumentPath path) {
        return path;
    }
}
