package org.lmcplan.io.parse;

import java.util.Optional;

/**
 * The bytes of one document, not yet checked.
 *
 * @param bytes its bytes; only the first ones if there are more than the limit
 * @param offset where it starts in its stream
 * @param problem why it is not read, if its extent alone is a fault
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record RawDocument(byte[] bytes, StreamOffset offset, Optional<TokenProblem> problem) {

    /** A document of which all bytes are known. */
    public static RawDocument whole(byte[] bytes, StreamOffset offset) {
        return new RawDocument(bytes, offset, Optional.empty());
    }

    /** A document that is not read. */
    public static RawDocument refused(StreamOffset offset, TokenProblem problem) {
        return new RawDocument(new byte[0], offset, Optional.of(problem));
    }
}
