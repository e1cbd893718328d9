package org.lmcplan.io.write;

/** A reusable array with the characters of one text at a time: faster to iterate over than the text itself. */
final class CharArray {

    char[] chars = new char[256];
    int length;

    void take(String text) {
        length = text.length();
        if (length > chars.length) {
            chars = new char[Math.max(length, chars.length * 2)];
        }
        text.getChars(0, length, chars, 0);
    }
}
