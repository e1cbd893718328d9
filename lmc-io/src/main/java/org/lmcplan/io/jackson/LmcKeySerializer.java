package org.lmcplan.io.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes ids, codes and other values of one text as the keys of a map. */
final class LmcKeySerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object key, JsonGenerator out, SerializationContext context) {
        JsonTypes.formOfKey(key)
                .orElseGet(() -> context.reportBadDefinition(key.getClass(), Refusals.ofKey(key.getClass())))
                .write(key, JacksonOutput.ofKey(out));
    }
}
