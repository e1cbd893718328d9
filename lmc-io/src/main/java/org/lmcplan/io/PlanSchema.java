package org.lmcplan.io;

import org.lmcplan.io.format.FormatVersion;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.format.SchemaDescriptions;
import org.lmcplan.io.shape.Schema;

/**
 * The JSON Schema (draft 2020-12) of plan documents, for editors and other validators.
 *
 * <p>It describes all keys and values, but cannot express everything: duplicate keys, dates that do not exist and broken
 * references pass. Every document that it rejects, {@link LmcReader} rejects too.
 */
public final class PlanSchema {

    private static final String PLAN = "urn:lmc:schema:plan:" + FormatVersion.NEWEST;
    private static final String PART = "urn:lmc:schema:plan-part:" + FormatVersion.NEWEST;

    private PlanSchema() {}

    /** The schema of a plan document, as JSON text. */
    public static String json() {
        return Schema.json(Schema.of(PlanShape.PLAN, PLAN, new SchemaDescriptions()));
    }

    /** The schema of a document with a part of a plan, as JSON text. */
    public static String partJson() {
        return Schema.json(Schema.of(PlanShape.PART, PART, new SchemaDescriptions()));
    }
}
