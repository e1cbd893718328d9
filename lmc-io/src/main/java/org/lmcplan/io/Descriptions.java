package org.lmcplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What each key of a document is for, in one sentence; kept apart from the shapes, which few readers need in words. */
final class Descriptions {

    private static final String TABLE = "descriptions.properties";

    private final Properties sentences = new Properties();

    Descriptions() {
        try (InputStream in = Objects.requireNonNull(Descriptions.class.getResourceAsStream(TABLE), TABLE)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentence for a key of an object, or the one for that key in any object. */
    String of(String object, String key) {
        String sentence = sentences.getProperty(object + "." + key, sentences.getProperty("any." + key));
        return Objects.requireNonNull(sentence, () -> object + "." + key + " has no description");
    }

    Properties table() {
        return sentences;
    }
}
