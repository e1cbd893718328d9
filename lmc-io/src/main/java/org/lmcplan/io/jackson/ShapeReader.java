package org.lmcplan.io.jackson;

import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.LmcMappingException;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.shape.DocumentVersion;
import org.lmcplan.io.shape.KnownValues;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Shape;
import tools.jackson.core.JsonParser;

/**
 * Reads a value from a parser of an application, or throws all its faults.
 *
 * @param parser the parser
 * @param type the type of the value
 */
record ShapeReader(JsonParser parser, Class<?> type) {

    private static final String SOURCE = "input";

    <T> T read(Shape<T> shape, ParserTokens tokens) {
        ReadContext context = new ReadContext(
                tokens,
                DocumentVersion.NEWEST,
                new ReadBudget(Limits.defaults()),
                new KnownValues(),
                SOURCE,
                false,
                null);
        @Nullable T value = null;
        try {
            context.next();
            value = shape.read(context);
        } catch (TokenProblem.Fatal fatal) {
            context.end(fatal.problem());
        }
        ReadResult<T> result = context.result(value);
        return result.value()
                .orElseThrow(() -> LmcMappingException.of(parser, type, result, tokens.locationOf(result.faults())));
    }
}
