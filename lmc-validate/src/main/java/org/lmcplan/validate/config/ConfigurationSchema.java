package org.lmcplan.validate.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of configurations and baselines, for editors and other validators. They check keys and
 * values, but not whether rules, profiles and properties exist. {@link ConfigurationReader} rejects everything they reject.
 */
public final class ConfigurationSchema {

    private ConfigurationSchema() {}

    /** The schema of a configuration, as JSON text. */
    public static String json() {
        return resource("validation.schema.json");
    }

    /** The schema of a baseline, as JSON text. */
    public static String baselineJson() {
        return resource("baseline.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = ConfigurationSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is part of this library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
