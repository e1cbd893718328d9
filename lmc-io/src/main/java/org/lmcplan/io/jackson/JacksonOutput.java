package org.lmcplan.io.jackson;

import java.math.BigDecimal;
import org.lmcplan.io.write.DocumentOutput;
import tools.jackson.core.JsonGenerator;

/** Passes a document to a generator of Jackson's, which decides on the layout. */
public record JacksonOutput(JsonGenerator to) implements DocumentOutput {

    @Override
    public void startObject() {
        to.writeStartObject();
    }

    @Override
    public void endObject() {
        to.writeEndObject();
    }

    @Override
    public void startList() {
        to.writeStartArray();
    }

    @Override
    public void endList() {
        to.writeEndArray();
    }

    @Override
    public void key(String key) {
        to.writeName(key);
    }

    @Override
    public void text(String text) {
        to.writeString(text);
    }

    @Override
    public void number(int number) {
        to.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) {
        to.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) {
        to.writeBoolean(flag);
    }

    @Override
    public void nothing() {
        to.writeNull();
    }
}
