package org.lmcplan.io;

import java.util.Locale;
import java.util.Optional;

/** The formats of documents. Both can hold the same content. */
public enum Format {
    /** YAML 1.2 with the core schema, in files ending in {@code .yaml} or {@code .yml}. */
    YAML,
    /** JSON (RFC 8259), in files ending in {@code .json}. */
    JSON;

    /** The format that the extension of a file name indicates. */
    public static Optional<Format> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        return name.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }
}
