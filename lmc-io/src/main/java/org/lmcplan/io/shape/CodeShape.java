package org.lmcplan.io.shape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;

/** A term of a closed vocabulary, written as its code. */
public final class CodeShape<E extends Coded> implements Shape<E> {

    private final Message expected;
    private final Map<String, E> byCode = new LinkedHashMap<>();
    private final Map<E, String> codes = new HashMap<>();

    @SafeVarargs
    public CodeShape(Message expected, E... terms) {
        this.expected = expected;
        for (E term : terms) {
            byCode.put(term.code(), term);
            codes.put(term, term.code());
        }
    }

    @Override
    public @Nullable E read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.TEXT) {
            TypeMismatch.report(in, expected, Hints.oneOf(byCode.keySet()));
            return null;
        }
        E term = byCode.get(in.text());
        if (term == null && in.listsMore()) {
            Message hint = Hints.nearest(in.text(), byCode.keySet());
            in.fault(FaultKind.UNKNOWN_VALUE, Message.excerpt(in.text()), expected, hint);
        } else if (term == null) {
            in.fault(FaultKind.UNKNOWN_VALUE); // only counted, so no hint is needed
        }
        return term;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return schema.vocabulary(byCode.values());
    }

    @Override
    public void write(E value, DocumentOutput out) {
        out.text(Objects.requireNonNull(codes.get(value)));
    }
}
