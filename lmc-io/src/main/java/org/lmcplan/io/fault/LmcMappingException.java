package org.lmcplan.io.fault;

import java.util.List;
import java.util.Objects;
import org.lmcplan.model.problem.ProblemReport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by a Jackson mapper that uses {@code LmcModule} for a value that could not be read; carries every fault of the value.
 *
 * <p>The paths of the faults start at the root of what the mapper reads, also if the value is part of a type of the application.
 * Jackson's own {@linkplain #getPath() path} leads to the value.
 */
public final class LmcMappingException extends MismatchedInputException {

    private final List<Fault> faults;
    private final int unreported;

    private LmcMappingException(JsonParser parser, Class<?> type, ReadResult<?> result, TokenStreamLocation first) {
        super(parser, result.toString(), first);
        _targetType = type;
        faults = result.faults();
        unreported = result.unreported();
    }

    /**
     * Reports what is wrong with a value.
     *
     * @param parser the parser that it was read from
     * @param type the type of the value
     * @param result the faults, of which there is at least one
     * @param first where Jackson is to locate the value
     */
    public static LmcMappingException of(
            JsonParser parser, Class<?> type, ReadResult<?> result, TokenStreamLocation first) {
        Objects.requireNonNull(parser, "parser");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(first, "first");
        return new LmcMappingException(parser, type, result, first);
    }

    /** The faults, in the order of their positions. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns the faults as a report, which every report format writes. */
    public ProblemReport report() {
        return ProblemReport.of(faults, unreported);
    }
}
