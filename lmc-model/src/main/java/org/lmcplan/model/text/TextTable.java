package org.lmcplan.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@code .properties} file in UTF-8, by key. Such files contain the wording in two languages, so that both can be
 * revised side by side.
 */
public final class TextTable {

    private final String name;
    private final Properties texts = new Properties();

    private TextTable(String name) {
        this.name = name;
    }

    /**
     * Reads a table and closes the file. The caller opens it, since only the module that contains a file can.
     *
     * @throws IllegalStateException if the file is null
     */
    public static TextTable read(@Nullable InputStream file, String name) {
        TextTable table = new TextTable(name);
        try {
            table.texts.load(new StringReader(ResourceText.read(file, name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /**
     * Returns the text under a key.
     *
     * @throws IllegalStateException if the table lacks it
     */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(name + " lacks the text " + key));
    }

    /** Returns the text under a key, if the table has one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** Returns all keys. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(texts.stringPropertyNames());
    }
}
