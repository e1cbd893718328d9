package org.lmcplan.io.shape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;

/**
 * A code of a vocabulary that needs a label in words, such as {@code other}; with any other code, the label is out of place.
 *
 * @param key the key of the code
 * @param code the code that needs a label
 * @param label the key of the label
 */
record LabelledCode(String key, Coded code, String label) implements Restriction {

    private static final Message CHANGE = Message.of("delete it or change the kind", "请删去该键或更改种类");

    /** Reports a label that is missing, or out of place. */
    void check(@Nullable Coded given, boolean hasLabel, ReadContext in, int start, int positionOfLabel) {
        if (code.equals(given) && !hasLabel) {
            in.faultAt(
                    start,
                    FaultKind.MISSING_KEY,
                    Message.excerpt(label),
                    Message.of("an entry with {0}: {1}", "{0} 为 {1} 的条目", Message.verbatim(key), code.code()));
        } else if (!code.equals(given) && hasLabel) {
            in.enter(label);
            in.faultAt(
                    positionOfLabel,
                    FaultKind.KEY_OUT_OF_PLACE,
                    Message.excerpt(label),
                    Message.of("is only allowed with the kind {0}", "只能与 {0} 一起使用", Message.verbatim(code.code())),
                    CHANGE);
            in.leave();
        }
    }

    /** Adds the condition to the schema of the object. Each key has its sentence again, since some generators show these. */
    @Override
    public void describe(Map<String, Object> definition, String object, Schema schema) {
        Map<String, Object> labelled = Restriction.given(key, object, schema);
        labelled.put(
                "properties", Schema.object(key, schema.property(object, key, Schema.object("const", code.code()))));
        definition.put("if", labelled);
        definition.put("then", Restriction.given(label, object, schema));
        definition.put("else", Restriction.without(List.of(label), object, schema));
    }
}
