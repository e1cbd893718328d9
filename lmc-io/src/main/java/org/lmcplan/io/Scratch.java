package org.lmcplan.io;

/** The characters of one text after the other, in an array that is used again: faster to walk than the text itself. */
final class Scratch {

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
