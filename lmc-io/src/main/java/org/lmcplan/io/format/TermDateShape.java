package org.lmcplan.io.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.hint.WholeNumberHint;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.shape.NumberShape;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TextShape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartialDate.Precision;
import org.lmcplan.model.problem.Message;

/** One end of a term: a whole year as a number, {@code 2023}, or a more exact date as a text, {@code "2023-07"}. */
final class TermDateShape implements Shape<PartialDate> {

    private static final int LAST_YEAR = 9999;

    static final TermDateShape DATE = new TermDateShape();

    private static final Shape<Integer> YEAR = new NumberShape(Message.of("a year", "年份"), 1, LAST_YEAR);
    private static final TextShape<PartialDate> MORE_EXACT = ValueShapes.TERM_DATE;

    private TermDateShape() {}

    @Override
    public @Nullable PartialDate read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() == Kind.TEXT
                && WholeNumberHint.of(in.text(), 1, LAST_YEAR).isEmpty()) {
            return MORE_EXACT.read(in);
        }
        Integer year = YEAR.read(in);
        return year == null ? null : PartialDate.of(year);
    }

    @Override
    public boolean startsWith(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.TEXT;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return schema.oneOf(
                "TermDate", () -> List.of(schema.named("TermYear", "integer", YEAR), MORE_EXACT.schema(schema)));
    }

    @Override
    public void write(PartialDate value, DocumentOutput out) {
        if (value.precision() == Precision.YEAR) {
            out.number(value.earliest().getYear());
        } else {
            MORE_EXACT.write(value, out);
        }
    }
}
