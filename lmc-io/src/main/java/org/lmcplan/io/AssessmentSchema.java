package org.lmcplan.io;

import org.lmcplan.io.computed.AssessmentShapes;
import org.lmcplan.io.computed.ComputedDescriptions;
import org.lmcplan.io.format.FormatVersion;
import org.lmcplan.io.shape.Schema;

/**
 * The JSON Schema (draft 2020-12) of assessments, as {@link LmcWriter} and {@link LmcModule} write them.
 *
 * <p>It describes all keys and values, but cannot express that ids are those of the plan and that some values follow from others.
 * Every document that it rejects, {@link LmcReader} rejects too.
 */
public final class AssessmentSchema {

    private static final String ASSESSMENT = "urn:lmc:schema:assessment:" + FormatVersion.NEWEST_ASSESSMENT;

    private AssessmentSchema() {}

    /** The schema of an assessment, as JSON text. */
    public static String json() {
        return Schema.json(Schema.of(AssessmentShapes.ASSESSMENT, ASSESSMENT, new ComputedDescriptions()));
    }
}
