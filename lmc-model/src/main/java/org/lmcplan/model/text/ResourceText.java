package org.lmcplan.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the text files that belong to the library, such as style sheets and schemas. */
public final class ResourceText {

    private ResourceText() {}

    /**
     * Reads a whole file in UTF-8 and closes it. The module that owns the file has to open it.
     *
     * @throws IllegalStateException if there is no file
     */
    public static String read(@Nullable InputStream file, String name) {
        if (file == null) {
            throw new IllegalStateException("the file " + name + " is missing");
        }
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
