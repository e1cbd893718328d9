package org.lmcplan.io.shape;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;

/** A term of a closed vocabulary, written as its code. */
public final class CodeShape<E extends Coded> implements Shape<E> {

    private final Class<E> vocabulary;
    private final Message expected;
    private final Map<E, String> codes = new HashMap<>();
    private final Map<String, E> terms = new HashMap<>();
    private final Set<E> added;

    public CodeShape(Class<E> vocabulary) {
        this(vocabulary, Set.of());
    }

    /**
     * Describes a vocabulary.
     *
     * @param added the terms that came with the newest format; in older documents they are faults
     */
    public CodeShape(Class<E> vocabulary, Set<E> added) {
        this.vocabulary = vocabulary;
        this.added = added;
        this.expected = expected(vocabulary);
        for (E term : vocabulary.getEnumConstants()) {
            codes.put(term, term.code());
            terms.put(term.code(), term);
        }
    }

    /** Returns what a term of the vocabulary is, such as "a force". */
    public static Message expected(Class<? extends Coded> vocabulary) {
        return Message.of(Coded.noun(vocabulary, Locale.ENGLISH), Coded.noun(vocabulary, Locale.CHINESE));
    }

    @Override
    public @Nullable E read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.TEXT) {
            TypeMismatch.report(in, expected, Hints.oneOf(known()));
            return null;
        }
        @Nullable E term = terms.get(in.text());
        if (term == null && in.listsMore()) {
            Message hint = Hints.nearest(in.text(), known());
            in.fault(FaultKind.UNKNOWN_VALUE, Message.excerpt(in.text()), expected, hint);
        } else if (term == null) {
            in.fault(FaultKind.UNKNOWN_VALUE); // only counted, so no hint is needed
        } else if (in.isOlder() && added.contains(term)) {
            in.faultTooNew(FaultKind.UNKNOWN_VALUE, expected);
            return null;
        }
        return term;
    }

    private List<String> known() {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Coded::code).toList();
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return schema.vocabulary(List.of(vocabulary.getEnumConstants()));
    }

    @Override
    public void write(E value, DocumentOutput out) {
        out.text(Objects.requireNonNull(codes.get(value)));
    }
}
