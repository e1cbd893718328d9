package org.lmcplan.io;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;

/** A document as a stream of tokens with their places; the same stream for YAML and JSON. */
interface Tokens {

    /** What a token is. */
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
        /** A value whose fault is among the {@link Tokens#problems()}. */
        FAULTY,
        /** The document ended as it should. */
        END
    }

    /** Steps to the next token. */
    Kind next() throws Problem.Fatal;

    /** The text, the key, or the number or word as it is written. */
    String text();

    /** Where the current token starts. */
    int position();

    /** Where the current token ends, or the last one before it that takes up room. */
    int end();

    /** What was found wrong on the way to the current token without ending the stream. */
    List<Problem> problems();

    /** The place of a position. */
    Place place(int position);

    /** What stands between two positions; where the second is not after the first, the rest of the line. */
    Mark mark(int position, int end);

    /** The path of what stands here, where that is not the one at which it is read. */
    default Optional<DocumentPath> writtenAt(int position) {
        return Optional.empty();
    }
}
