package org.lmcplan.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;
import org.lmcplan.model.Coded;

/**
 * A term whose vocabulary depends on the kind of the object that it stands in. As the kind may be told further below, what is
 * written is only noted here, to be {@linkplain Vocabulary#resolve resolved} when the object has been read.
 */
final class DependentCodeShape implements Shape<DependentCodeShape.Written> {

    /**
     * A term as it is written.
     *
     * @param code its code, which may be none
     * @param position where it starts
     * @param end where it ends
     */
    record Written(String code, int position, int end) {

        static Written of(Coded term) {
            return new Written(term.code(), 0, 0);
        }
    }

    /**
     * The terms that may stand under a key.
     *
     * @param key the key
     * @param wanted what each of them is
     * @param byCode the terms by their codes
     */
    record Vocabulary<E extends Coded>(String key, Wording wanted, Map<String, E> byCode) {

        static <E extends Coded> Vocabulary<E> of(String key, Wording wanted, List<E> terms) {
            Map<String, E> byCode = new LinkedHashMap<>();
            terms.forEach(term -> byCode.put(term.code(), term));
            return new Vocabulary<>(key, wanted, byCode);
        }

        /** The term that is written; null where nothing is, or where it is none of these, which is reported. */
        @Nullable
        E resolve(@Nullable Written written, Cursor in) {
            if (written == null) {
                return null;
            }
            E term = byCode.get(written.code());
            if (term == null) {
                in.enter(key);
                in.fault(new Problem(
                        FaultKind.UNKNOWN_VALUE,
                        written.position(),
                        written.end(),
                        Wording.quoted(written.code()),
                        wanted,
                        Hints.nearest(written.code(), byCode.keySet())));
                in.leave();
            }
            return term;
        }
    }

    private final Vocabulary<Coded> any;

    /** Of the terms that some kind has. */
    DependentCodeShape(Vocabulary<Coded> any) {
        this.any = any;
    }

    @Override
    public @Nullable Written read(Cursor in) throws Problem.Fatal {
        if (in.kind() != Kind.TEXT) {
            TypeFaults.report(in, any.wanted(), Hints.oneOf(any.byCode().keySet()));
            return null;
        }
        return new Written(in.text(), in.position(), in.end());
    }

    @Override
    public boolean opensWith(Kind kind) {
        return kind == Kind.TEXT;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("type", "string", "enum", List.copyOf(any.byCode().keySet()));
    }

    @Override
    public void write(Written value, Output out) {
        out.text(value.code());
    }
}
