package org.lmcplan.io;

/**
 * The JSON Schema (draft 2020-12) of plan documents, for editors and other validators.
 *
 * <p>It says which keys and values there are, and lets through what no schema can tell: keys given twice, dates that do not
 * exist, references that lead nowhere. What it refuses, {@link LmcReader} refuses too.
 */
public final class PlanSchema {

    private static final String PLAN = "urn:lmc:schema:plan:" + FormatVersion.NEWEST;
    private static final String PART = "urn:lmc:schema:plan-part:" + FormatVersion.NEWEST;

    private PlanSchema() {}

    /** The schema of a plan document, as JSON text. */
    public static String json() {
        return Schema.json(Schema.of(PlanShape.PLAN, "A plan document of lmc", PLAN));
    }

    /** The schema of a document that holds a part of a plan, as JSON text. */
    public static String partJson() {
        return Schema.json(Schema.of(PlanShape.PART, "A document of lmc that holds a part of a plan", PART));
    }
}
