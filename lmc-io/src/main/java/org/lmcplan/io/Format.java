package org.lmcplan.io;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.Coded;

/** The formats of documents. Both can hold the same content. */
public enum Format implements Coded {
    /** YAML 1.2 with the core schema, in files ending in {@code .yaml} or {@code .yml}. */
    YAML,
    /** JSON (RFC 8259), in files ending in {@code .json}. */
    JSON;

    /** The format that the extension of a file name indicates. */
    public static Optional<Format> ofName(String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        return name.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }

    /**
     * Returns the format of documents with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Format of(String code) {
        return Coded.of(Format.class, code);
    }

    /** Returns the format of documents with this code; empty if there is none. */
    public static Optional<Format> parse(String code) {
        return Coded.parse(Format.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Format fromString(String code) {
        return of(code);
    }
}
