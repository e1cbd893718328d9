package org.lmcplan.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** One sentence about each key of a document, for schemas; kept in a file of their own because readers never need them. */
public final class KeyDescriptions {

    private static final String TABLE = "descriptions.properties";

    private final Properties sentences = new Properties();

    /** Loads the sentences. */
    public KeyDescriptions() {
        try (InputStream in = Objects.requireNonNull(KeyDescriptions.class.getResourceAsStream(TABLE), TABLE)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the sentence about a key of an object, or else the one about that key in any object. */
    public String of(String object, String key) {
        String sentence = sentences.getProperty(object + "." + key, sentences.getProperty("any." + key));
        return Objects.requireNonNull(sentence, () -> object + "." + key + " has no description");
    }

    public Properties table() {
        return sentences;
    }
}
