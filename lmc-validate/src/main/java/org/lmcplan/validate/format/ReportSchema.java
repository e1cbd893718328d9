package org.lmcplan.validate.format;

import org.lmcplan.model.text.ResourceText;

/** The JSON Schema (draft 2020-12) of reports in JSON, as {@link ReportFormat#JSON} writes them. */
public final class ReportSchema {

    private static final String FILE = "/META-INF/lmc/schemas/report.schema.json";

    private ReportSchema() {}

    /** Returns the schema, as JSON text. */
    public static String json() {
        return ResourceText.read(ReportSchema.class.getResourceAsStream(FILE), FILE);
    }
}
