package org.lmcplan.io.parse;

/**
 * The bytes of one document, not yet checked.
 *
 * @param bytes its bytes; only the first ones if there are more than the limit
 * @param offset where it starts in its stream
 * @param isWhole whether these are all of its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record RawDocument(byte[] bytes, StreamOffset offset, boolean isWhole) {}
