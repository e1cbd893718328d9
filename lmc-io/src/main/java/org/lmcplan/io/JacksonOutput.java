package org.lmcplan.io;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Hands a document on to one of Jackson's generators, which decides what it looks like. */
record JacksonOutput(JsonGenerator to) implements Output {

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
