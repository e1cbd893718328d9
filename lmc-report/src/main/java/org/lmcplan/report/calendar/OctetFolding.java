package org.lmcplan.report.calendar;

/**
 * Folds content lines at 75 octets (RFC 5545, section 3.1). ical4j counts characters instead, and a Chinese character has three
 * octets.
 */
final class OctetFolding {

    private static final int MAX_OCTETS = 75;

    private OctetFolding() {}

    /** Folds lines that end in CR LF, never within a character. */
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 20);
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            int codePoint = lines.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\n') {
                octets = 0;
            } else if (codePoint != '\r') {
                int size = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
                if (octets + size > MAX_OCTETS) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                octets += size;
            }
            folded.appendCodePoint(codePoint);
        }
        return folded.toString();
    }
}
