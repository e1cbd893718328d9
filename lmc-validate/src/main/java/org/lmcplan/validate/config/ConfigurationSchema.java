package org.lmcplan.validate.config;

import org.lmcplan.model.text.ResourceText;

/**
 * The JSON Schemas (draft 2020-12) of configurations and baselines, for editors and other validators. They check keys and
 * values, but not whether rules, profiles and properties exist. {@link ConfigurationReader} rejects everything they reject.
 */
public final class ConfigurationSchema {

    private ConfigurationSchema() {}

    /** The schema of a configuration, as JSON text. */
    public static String json() {
        return resource("/META-INF/lmc/schemas/validation.schema.json");
    }

    /** The schema of a baseline, as JSON text. */
    public static String baselineJson() {
        return resource("/META-INF/lmc/schemas/baseline.schema.json");
    }

    private static String resource(String name) {
        return ResourceText.read(ConfigurationSchema.class.getResourceAsStream(name), name);
    }
}
