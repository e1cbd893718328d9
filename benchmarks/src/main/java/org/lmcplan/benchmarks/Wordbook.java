package org.lmcplan.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words that can stand for each other, in Chinese and English; those in Chinese are of equal length in each group. */
final class Wordbook {

    /** One word. */
    record Word(String chinese, String english) {}

    /** Stand in for the two rivers, one character each: 澜 and 湄. */
    static final List<Word> RIVERS = read("rivers.tsv");

    /** Fields of cooperation and groups of people, two characters each. */
    static final List<List<Word>> GROUPS = List.of(read("fields.tsv"), read("people.tsv"));

    private Wordbook() {}

    private static List<Word> read(String name) {
        List<Word> words = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Wordbook.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                words.add(new Word(line.substring(0, tab), line.substring(tab + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
