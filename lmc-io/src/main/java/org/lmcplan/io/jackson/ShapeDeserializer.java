package org.lmcplan.io.jackson;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a value of one shape from the parser of an application. */
public final class ShapeDeserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final Shape<T> shape;

    /** Reads values of this type. */
    public ShapeDeserializer(Class<T> type, Shape<T> shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext jackson) {
        ReadContext context = new ReadContext(new ParserTokens(in), new ReadBudget(Limits.defaults()), "input", false);
        @Nullable T value = null;
        try {
            context.next();
            value = shape.read(context);
        } catch (TokenProblem.Fatal fatal) {
            context.end(fatal.problem());
        }
        ReadResult<T> result = context.result(value);
        return result.value()
                .orElseThrow(() -> MismatchedInputException.from(
                        in, type, result.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"))));
    }
}
