package org.lmcplan.io.format;

import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Term;
import org.lmcplan.model.problem.Message;

/** Builds a term from its first and last date. */
final class TermParts {

    @Nullable
    PartialDate from;

    @Nullable
    PartialDate to;

    static @Nullable Term build(TermParts parts, ReadContext in, ToIntFunction<String> positionOf) {
        PartialDate to = Objects.requireNonNull(parts.to);
        if (parts.from == null) {
            return Term.until(to);
        } else if (to.latest().isBefore(parts.from.earliest())) {
            in.enter("to");
            in.faultAt(
                    positionOf.applyAsInt("to"),
                    FaultKind.KEY_OUT_OF_PLACE,
                    Message.excerpt("to"),
                    Message.of("is earlier than 'from'", "早于“from”"),
                    Message.of("write the earlier date as the value of from", "请将较早的日期写为 from 的值"));
            in.leave();
            return null;
        }
        return Term.of(parts.from, to);
    }
}
