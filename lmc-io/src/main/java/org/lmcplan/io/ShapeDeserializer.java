package org.lmcplan.io;

import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a value of one shape from somebody else's parser. */
final class ShapeDeserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final Shape<T> shape;

    ShapeDeserializer(Class<T> type, Shape<T> shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        Cursor cursor = new Cursor(new ParserTokens(in), Limits.defaults(), "input", false);
        Optional<T> value = Optional.empty();
        try {
            cursor.next();
            value = Optional.ofNullable(shape.read(cursor));
        } catch (Problem.Fatal fatal) {
            cursor.end(fatal.problem());
        }
        ReadResult<T> result = cursor.result(value);
        return result.value()
                .orElseThrow(() -> MismatchedInputException.from(
                        in, type, result.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"))));
    }
}
