package org.lmcplan.examples.progress.calendar;

/**
 * Folds content lines at 75 octets (RFC 5545, section 3.1). The library counts characters, of which a Chinese one has three
 * octets.
 */
final class OctetFolding {

    private static final int MOST = 75;

    private OctetFolding() {}

    /** The lines of a text, each of which ends with CR LF, folded between characters. */
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
                if (octets + size > MOST) {
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
