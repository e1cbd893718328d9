package org.lmcplan.io;

import java.util.Locale;
import java.util.Optional;

/** The notations a plan document can be written in. Both hold the same content. */
public enum Format {
    /** YAML 1.2 with the core schema, files ending in {@code .yaml} or {@code .yml}. */
    YAML,
    /** JSON (RFC 8259), files ending in {@code .json}. */
    JSON;

    /** The notation that the ending of a file name stands for. */
    public static Optional<Format> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        return name.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }
}
