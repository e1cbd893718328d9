package org.lmcplan.io;

/**
 * The JSON Schema (draft 2020-12) of registers, for editors and other validators.
 *
 * <p>It says which keys and values there are and which keys go with which kind of record, and lets through what no schema can
 * tell: keys given twice, dates and currencies that do not exist, references that lead nowhere. What it refuses,
 * {@link LmcReader} refuses too.
 */
public final class RegisterSchema {

    private static final String REGISTER = "urn:lmc:schema:register:1";

    private RegisterSchema() {}

    /** The schema of a register, as JSON text. */
    public static String json() {
        return Schema.json(Schema.of(RegisterShape.REGISTER, "A register of lmc", REGISTER));
    }
}
