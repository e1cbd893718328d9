package org.lmcplan.io;

import org.lmcplan.model.text.ResourceText;

/**
 * The JSON Schema (draft 2020-12) of problems, as {@link LmcModule} writes each {@link org.lmcplan.model.problem.Problem}: faults
 * and findings alike, with their words in English and Chinese.
 */
public final class ProblemSchema {

    private static final String FILE = "/META-INF/lmc/schemas/problem.schema.json";

    private ProblemSchema() {}

    /** Returns the schema, as JSON text. */
    public static String json() {
        return ResourceText.read(ProblemSchema.class.getResourceAsStream(FILE), FILE);
    }
}
