package org.lmcplan.io.jackson;

import java.math.BigDecimal;
import org.lmcplan.io.write.DocumentOutput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Passes a value to a generator of Jackson's, which decides on the layout. */
public final class JacksonOutput implements DocumentOutput {

    /** Writes the start and end of a value; the token says whether it is an object, a list or a single value. Sees its keys. */
    interface Frame {
        void start(JsonToken token);

        void end(JsonToken token);

        default void key(String key) {}
    }

    private final JsonGenerator to;
    private final Frame plain;
    private final Frame outermost;
    private final boolean isKey;
    private int depth;

    /** Writes a value without a type id. */
    public JacksonOutput(JsonGenerator to) {
        this(to, plainFrame(to), false);
    }

    private JacksonOutput(JsonGenerator to, Frame outermost, boolean isKey) {
        this.to = to;
        this.plain = plainFrame(to);
        this.outermost = outermost;
        this.isKey = isKey;
    }

    /** Writes a value whose start and end the frame writes. */
    static JacksonOutput framed(JsonGenerator to, Frame outermost) {
        return new JacksonOutput(to, outermost, false);
    }

    /** Writes the key of a map, which must be a text. */
    static JacksonOutput ofKey(JsonGenerator to) {
        return new JacksonOutput(to, plainFrame(to), true);
    }

    private static Frame plainFrame(JsonGenerator to) {
        return new Frame() {
            @Override
            public void start(JsonToken token) {
                if (token == JsonToken.START_OBJECT) {
                    to.writeStartObject();
                } else if (token == JsonToken.START_ARRAY) {
                    to.writeStartArray();
                }
            }

            @Override
            public void end(JsonToken token) {
                if (token == JsonToken.START_OBJECT) {
                    to.writeEndObject();
                } else if (token == JsonToken.START_ARRAY) {
                    to.writeEndArray();
                }
            }
        };
    }

    private void start(JsonToken token) {
        (depth++ == 0 ? outermost : plain).start(token);
    }

    private void end(JsonToken token) {
        (--depth == 0 ? outermost : plain).end(token);
    }

    private void single(Runnable write) {
        start(JsonToken.VALUE_STRING);
        write.run();
        end(JsonToken.VALUE_STRING);
    }

    @Override
    public void startObject() {
        start(JsonToken.START_OBJECT);
    }

    @Override
    public void endObject() {
        end(JsonToken.START_OBJECT);
    }

    @Override
    public void startList() {
        start(JsonToken.START_ARRAY);
    }

    @Override
    public void endList() {
        end(JsonToken.START_ARRAY);
    }

    @Override
    public void key(String key) {
        if (depth == 1) {
            outermost.key(key);
        }
        to.writeName(key);
    }

    @Override
    public void text(String text) {
        if (isKey) {
            to.writeName(text);
        } else {
            single(() -> to.writeString(text));
        }
    }

    @Override
    public void number(int number) {
        single(() -> to.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) {
        single(() -> to.writeNumber(number));
    }

    @Override
    public void flag(boolean flag) {
        single(() -> to.writeBoolean(flag));
    }

    @Override
    public void nothing() {
        single(to::writeNull);
    }
}
