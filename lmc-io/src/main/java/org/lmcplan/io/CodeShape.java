package org.lmcplan.io;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;
import org.lmcplan.model.Coded;

/** A term of a closed vocabulary, written as its code. */
final class CodeShape<E extends Coded> implements Shape<E> {

    private final Wording wanted;
    private final Map<String, E> byCode = new LinkedHashMap<>();
    private final Map<E, String> codes = new HashMap<>();

    @SafeVarargs
    CodeShape(Wording wanted, E... terms) {
        this.wanted = wanted;
        for (E term : terms) {
            byCode.put(term.code(), term);
            codes.put(term, term.code());
        }
    }

    @Override
    public @Nullable E read(Cursor in) throws Problem.Fatal {
        if (in.kind() != Kind.TEXT) {
            TypeFaults.report(in, wanted, Hints.oneOf(byCode.keySet()));
            return null;
        }
        E term = byCode.get(in.text());
        if (term == null && in.reportsMore()) {
            Wording hint = Hints.nearest(in.text(), byCode.keySet());
            in.fault(FaultKind.UNKNOWN_VALUE, Wording.quoted(in.text()), wanted, hint);
        } else if (term == null) {
            in.fault(FaultKind.UNKNOWN_VALUE); // only counted, so it is not worth looking for a hint
        }
        return term;
    }

    @Override
    public boolean opensWith(Kind kind) {
        return kind == Kind.TEXT;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("type", "string", "enum", List.copyOf(byCode.keySet()));
    }

    @Override
    public void write(E value, Output out) {
        out.text(Objects.requireNonNull(codes.get(value)));
    }
}
