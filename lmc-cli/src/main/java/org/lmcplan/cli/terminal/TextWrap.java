package org.lmcplan.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Breaks text into lines that fit a number of columns: at blanks, and in Chinese between any two characters, but never before a
 * closing mark such as 。 or after an opening one such as （. A word that is wider than a whole line, such as a web address, is
 * kept whole. Without a width, nothing is broken.
 *
 * @param width the number of columns of a line; empty for lines of any length
 */
public record TextWrap(OptionalInt width) {

    private static final int LEAST_ROOM = 12;
    private static final String NEVER_BEFORE = "。，、；：！？）》」』】〉〕”’…—–·％℃.,;:!?)]}%»›";
    private static final String NEVER_AFTER = "（《「『【〈〔“‘([{«‹￥＄$#@";

    /**
     * Returns the lines of a text.
     *
     * @param first what the first line starts with, such as an indent and a label
     * @param indent the indent of the following lines
     */
    public List<String> lines(String first, int indent, String text) {
        if (width.isEmpty()) {
            return List.of((first + text).stripTrailing());
        }
        int columns = width.getAsInt();
        int rest = Math.max(0, Math.min(indent, columns - LEAST_ROOM));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int used = DisplayWidth.of(first);
        if (!text.isEmpty() && used > rest && used > columns - LEAST_ROOM) {
            lines.add(first.stripTrailing());
            line = new StringBuilder(" ".repeat(rest));
            used = rest;
        }
        boolean isStart = true;
        for (String chunk : chunks(text, columns - rest)) {
            int room = DisplayWidth.of(chunk.stripTrailing());
            if (!isStart && used + room > columns) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(rest));
                used = rest;
            }
            line.append(chunk);
            used += DisplayWidth.of(chunk);
            isStart = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Returns the pieces between which a line may end; blanks belong to the piece before them. */
    private static List<String> chunks(String text, int room) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (next == text.length() || mayBreak(codePoint, text.codePointAt(next))) {
                chunk(text.substring(start, next), room, chunks);
                start = next;
            }
            at = next;
        }
        return chunks;
    }

    private static boolean mayBreak(int before, int after) {
        if (Character.isWhitespace(after)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        return (isChinese(before) || isChinese(after))
                && NEVER_BEFORE.indexOf(after) < 0
                && NEVER_AFTER.indexOf(before) < 0
                && DisplayWidth.of(after) > 0;
    }

    /** Wide characters, and the quotes that stand beside them. */
    private static boolean isChinese(int codePoint) {
        return DisplayWidth.isWide(codePoint);
    }

    /** Scripts without blanks between words, such as Thai or Khmer, are broken between letters if nothing else is possible. */
    private static void chunk(String chunk, int room, List<String> chunks) {
        if (DisplayWidth.of(chunk.stripTrailing()) <= room
                || !chunk.codePoints().allMatch(TextWrap::isWithoutBlanks)) {
            chunks.add(chunk);
            return;
        }
        StringBuilder piece = new StringBuilder();
        chunk.codePoints().forEach(codePoint -> {
            if (DisplayWidth.of(piece.toString()) >= room && DisplayWidth.of(codePoint) > 0) {
                chunks.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
        });
        chunks.add(piece.toString());
    }

    private static boolean isWithoutBlanks(int codePoint) {
        return codePoint > 0x7F || Character.isWhitespace(codePoint);
    }
}
