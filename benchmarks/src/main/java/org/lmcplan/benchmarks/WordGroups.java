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

/** Groups of interchangeable words in Chinese and English; within a group, the Chinese words have the same length. */
final class WordGroups {

    /** A word in both languages. */
    record Word(String chinese, String english) {}

    /** Rivers to replace the Lancang (澜) and the Mekong (湄), one Chinese character each. */
    static final List<Word> RIVERS = read("rivers.tsv");

    /** Fields of cooperation and groups of people, two Chinese characters each. */
    static final List<List<Word>> GROUPS = List.of(read("fields.tsv"), read("people.tsv"));

    private WordGroups() {}

    private static List<Word> read(String name) {
        List<Word> words = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(WordGroups.class.getResourceAsStream(name), name);
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
