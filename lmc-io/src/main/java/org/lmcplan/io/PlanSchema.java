package org.lmcplan.io;

import java.util.List;
import java.util.Map;

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
        return json(Schema.of(PlanShape.PLAN, "A plan document of lmc", PLAN));
    }

    /** The schema of a document that holds a part of a plan, as JSON text. */
    public static String partJson() {
        return json(Schema.of(PlanShape.PART, "A document of lmc that holds a part of a plan", PART));
    }

    private static String json(Map<String, Object> schema) {
        Utf8Buffer text = new Utf8Buffer();
        JsonOutput json = new JsonOutput(text);
        write(schema, json);
        json.end();
        return text.toString();
    }

    private static void write(Object value, Output out) {
        if (value instanceof Map<?, ?> object) {
            out.startObject();
            object.forEach((key, each) -> {
                out.key(key.toString());
                write(each, out);
            });
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startList();
            list.forEach(each -> write(each, out));
            out.endList();
        } else if (value instanceof Integer number) {
            out.number(number.intValue());
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.text(value.toString());
        }
    }
}
