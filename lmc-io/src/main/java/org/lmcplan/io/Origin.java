package org.lmcplan.io;

/**
 * What stands before a document in the stream that it is a part of.
 *
 * @param lines the number of lines before it
 * @param bytes the number of bytes before it
 */
record Origin(int lines, long bytes) {

    /** Nothing: the document is the first, or the only one. */
    static final Origin NONE = new Origin(0, 0);
}
