package org.lmcplan.io;

import org.lmcplan.io.format.FormatVersion;
import org.lmcplan.io.format.RegisterShape;
import org.lmcplan.io.format.SchemaDescriptions;
import org.lmcplan.io.shape.Schema;

/**
 * The JSON Schema (draft 2020-12) of registers, for editors and other validators.
 *
 * <p>It describes all keys and values and which keys each kind of record has, but cannot express everything: duplicate keys,
 * dates and currencies that do not exist and broken references pass. Every document that it rejects, {@link LmcReader} rejects
 * too.
 */
public final class RegisterSchema {

    private static final String REGISTER = "urn:lmc:schema:register:" + FormatVersion.NEWEST_REGISTER;

    private RegisterSchema() {}

    /** The schema of a register, as JSON text. */
    public static String json() {
        return Schema.json(Schema.of(RegisterShape.REGISTER, REGISTER, new SchemaDescriptions()));
    }
}
