package org.lmcplan.io;

import org.lmcplan.io.computed.ComputedDescriptions;
import org.lmcplan.io.computed.DiffShapes;
import org.lmcplan.io.format.FormatVersion;
import org.lmcplan.io.shape.Schema;

/**
 * The JSON Schema (draft 2020-12) of the differences between two plans, as {@link LmcWriter} and {@link LmcModule} write them.
 *
 * <p>It describes all keys and values, but cannot express that parts are those of the plans and that some values follow from
 * others. Every document that it rejects, {@link LmcReader} rejects too.
 */
public final class DiffSchema {

    private static final String DIFF = "urn:lmc:schema:diff:" + FormatVersion.NEWEST_DIFF;

    private DiffSchema() {}

    /** The schema of the differences between two plans, as JSON text. */
    public static String json() {
        return Schema.json(Schema.of(DiffShapes.DIFF, DIFF, new ComputedDescriptions()));
    }
}
