package org.lmcplan.io.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;

/**
 * A term whose vocabulary depends on the kind of the surrounding object. The kind may follow after the term, so the term is kept
 * as written and {@linkplain Vocabulary#resolve resolved} when the object has been read.
 */
public final class DependentCodeShape implements Shape<DependentCodeShape.UnresolvedCode> {

    /**
     * A term as it is written.
     *
     * @param code its code, which may be invalid
     * @param position where it starts
     * @param end where it ends
     */
    public record UnresolvedCode(String code, int position, int end) {

        public static UnresolvedCode of(Coded term) {
            return new UnresolvedCode(term.code(), 0, 0);
        }
    }

    /**
     * The terms that are allowed as the value of a key.
     *
     * @param key the key
     * @param expected what each of them is, such as "a stage of money"
     * @param byCode the terms by their codes
     */
    public record Vocabulary<E extends Coded>(String key, Message expected, Map<String, E> byCode) {

        /** One vocabulary as a whole. */
        public static <E extends Coded> Vocabulary<E> of(String key, Class<E> vocabulary) {
            return of(key, CodeShape.expected(vocabulary), List.of(vocabulary.getEnumConstants()));
        }

        /** The terms of several vocabularies. */
        public static <E extends Coded> Vocabulary<E> of(String key, Message expected, List<E> terms) {
            Map<String, E> byCode = new LinkedHashMap<>();
            terms.forEach(term -> byCode.put(term.code(), term));
            return new Vocabulary<>(key, expected, byCode);
        }

        /** Finds the term with this code; null if there is none. An unknown code is reported. */
        @Nullable
        public E resolve(@Nullable UnresolvedCode written, ReadContext in) {
            if (written == null) {
                return null;
            }
            E term = byCode.get(written.code());
            if (term == null) {
                in.enter(key);
                in.fault(new TokenProblem(
                        FaultKind.UNKNOWN_VALUE,
                        written.position(),
                        written.end(),
                        Message.excerpt(written.code()),
                        expected,
                        Hints.nearest(written.code(), byCode.keySet())));
                in.leave();
            }
            return term;
        }
    }

    private final Vocabulary<Coded> any;

    /** Accepts the terms that any kind has. */
    public DependentCodeShape(Vocabulary<Coded> any) {
        this.any = any;
    }

    @Override
    public @Nullable UnresolvedCode read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.TEXT) {
            TypeMismatch.report(in, any.expected(), Hints.oneOf(any.byCode().keySet()));
            return null;
        }
        return new UnresolvedCode(in.text(), in.position(), in.end());
    }

    /** Any kind's terms; the schema of each kind of object has the terms of that kind instead. */
    @Override
    public Map<String, Object> schema(Schema schema) {
        throw new UnsupportedOperationException("the terms depend on the kind of the object");
    }

    @Override
    public void write(UnresolvedCode value, DocumentOutput out) {
        out.text(value.code());
    }
}
