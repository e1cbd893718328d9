package org.lmcplan.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.text.SafeText;

/**
 * The number of a section, such as {@code 4.2.12}; a chapter has one part ({@code 4}, printed 四 in Chinese).
 *
 * <p>Compares part by part, so {@code 4.2.9} comes before {@code 4.2.10} and a section before its subsections.
 */
public final class SectionNumber implements Comparable<SectionNumber>, Serializable {

    private static final int DEEPEST = 8;
    private static final int LARGEST = 9999;
    private static final String DIGITS = "零一二三四五六七八九";

    private final int[] parts;
    /** Built when first asked for, since rules ask often; perhaps once by each thread. */
    private transient @Nullable String text;

    private SectionNumber(int[] parts) {
        this.parts = parts;
    }

    /**
     * Parses a number in its only written form: ASCII digits without leading zeros, separated by dots.
     *
     * @throws IllegalArgumentException if the text is not a section number
     */
    public static SectionNumber of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a section number is written like 4.2.12, not '" + SafeText.excerpt(text) + "'"));
    }

    /** Parses a number; returns empty if the text is not a section number. */
    public static Optional<SectionNumber> parse(String text) {
        Objects.requireNonNull(text, "text");
        int[] parts = new int[DEEPEST];
        int depth = 0;
        int part = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c >= '0' && c <= '9' && part * 10 + c - '0' > 0) {
                part = part * 10 + c - '0';
            } else if (c == '.' && part > 0 && depth < DEEPEST) {
                parts[depth++] = part;
                part = 0;
            } else {
                return Optional.empty();
            }
            if (part > LARGEST) {
                return Optional.empty();
            }
        }
        return Optional.of(new SectionNumber(Arrays.copyOf(parts, depth)));
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static SectionNumber fromString(String text) {
        return of(text);
    }

    /** Returns the number of parts: 1 for a chapter, 3 for {@code 4.2.12}. */
    public int depth() {
        return parts.length;
    }

    /** Returns the parts, outermost first. */
    public List<Integer> parts() {
        List<Integer> list = new ArrayList<>(parts.length);
        for (int part : parts) {
            list.add(part);
        }
        return Collections.unmodifiableList(list);
    }

    /** Returns whether this is the number of a chapter. */
    public boolean isChapter() {
        return parts.length == 1;
    }

    /** Returns the chapter of this section; a chapter returns itself. */
    public SectionNumber chapter() {
        return new SectionNumber(new int[] {parts[0]});
    }

    /** Returns the enclosing section; empty for a chapter. */
    public Optional<SectionNumber> parent() {
        return isChapter() ? Optional.empty() : Optional.of(new SectionNumber(Arrays.copyOf(parts, parts.length - 1)));
    }

    /** Returns whether the other section is this one or one of its subsections at any depth. */
    public boolean contains(SectionNumber other) {
        Objects.requireNonNull(other, "other");
        return other.parts.length >= parts.length
                && Arrays.equals(parts, 0, parts.length, other.parts, 0, parts.length);
    }

    /**
     * Returns the number that this section has after another one was renumbered: if it is that section or one of its
     * subsections, the number that begins with the new one, otherwise this number.
     *
     * @throws IllegalArgumentException if the new number would be too deep
     */
    public SectionNumber moved(SectionNumber from, SectionNumber to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return from.contains(this)
                ? of(to + toString().substring(from.toString().length()))
                : this;
    }

    /** Returns the chapter in Chinese numerals, such as 四 for chapter 4 or 十二 for chapter 12; above 99 in ASCII digits. */
    public String chapterInChinese() {
        int n = parts[0];
        if (n > 99) {
            return String.valueOf(n);
        }
        String tens = n < 10 ? "" : (n < 20 ? "" : DIGITS.substring(n / 10, n / 10 + 1)) + "十";
        return tens + (n % 10 == 0 ? "" : DIGITS.substring(n % 10, n % 10 + 1));
    }

    /**
     * Returns a text whose order as a string is the order of section numbers, for databases and spreadsheets: each part in four
     * digits, as in {@code 0004.0002.0012}. It stays in order under any collation, also one that ignores punctuation.
     */
    public String sortKey() {
        return Arrays.stream(parts).mapToObj(SectionNumber::padded).collect(Collectors.joining("."));
    }

    static String padded(int part) {
        return String.format(Locale.ROOT, "%04d", part);
    }

    @Override
    public int compareTo(SectionNumber other) {
        Objects.requireNonNull(other, "other");
        return Arrays.compare(parts, other.parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SectionNumber number && Arrays.equals(parts, number.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    /** Returns the written form, such as {@code 4.2.12}. */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            StringBuilder joined = new StringBuilder();
            for (int part : parts) {
                joined.append(joined.isEmpty() ? "" : ".").append(part);
            }
            known = joined.toString();
            text = known;
        }
        return known;
    }
}
