package org.lmcplan.io.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.LookAheadTokens.Token;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.problem.Message;

/**
 * An object that is one of several kinds, whose keys have little in common. One key says which; it may stand anywhere in the
 * object. Only documents that are read with a subject are looked through for it.
 *
 * @param <T> what all kinds have in common
 */
public final class UnionShape<T> implements Shape<T> {

    /**
     * One kind of object.
     *
     * @param code the value of the key
     * @param shape the shape of the object, which has the key
     */
    public record Variant<V>(String code, Shape<V> shape) {}

    private final String name;
    private final Message expected;
    private final String key;
    private final Message expectedCode;
    private final Map<String, Variant<? extends T>> variants = new LinkedHashMap<>();
    private final Function<T, String> codeOf;

    /**
     * Declares the kinds.
     *
     * @param name the name of the union in schemas
     * @param expected what each of the objects is, such as "a change"
     * @param key the key that says of which kind an object is
     * @param expectedCode what the value of that key is
     * @param codeOf returns the value of that key
     */
    public UnionShape(
            String name,
            Message expected,
            String key,
            Message expectedCode,
            List<Variant<? extends T>> variants,
            Function<T, String> codeOf) {
        this.name = name;
        this.expected = expected;
        this.key = key;
        this.expectedCode = expectedCode;
        this.codeOf = codeOf;
        variants.forEach(variant -> this.variants.put(variant.code(), variant));
    }

    @Override
    public @Nullable T read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.OBJECT_START) {
            TypeMismatch.report(in, expected, Hints.startWith(List.of(key)));
            return null;
        }
        int start = in.position();
        Optional<Token> found = in.valueAhead(key);
        Variant<? extends T> variant = found.filter(token -> token.kind() == Kind.TEXT)
                .map(token -> variants.get(token.text()))
                .orElse(null);
        if (variant != null) {
            return variant.shape().read(in);
        }
        in.skip();
        if (found.isEmpty()) {
            in.faultAt(start, FaultKind.MISSING_KEY, Message.excerpt(key), expected);
            return null;
        }
        Token token = found.get();
        in.enter(key);
        in.fault(
                token.kind() == Kind.TEXT
                        ? problem(token, FaultKind.UNKNOWN_VALUE, Message.excerpt(token.text()))
                        : new TokenProblem(
                                FaultKind.WRONG_TYPE,
                                token.position(),
                                token.end(),
                                expectedCode,
                                Message.of("another value", "其他值"),
                                Hints.oneOf(variants.keySet())));
        in.leave();
        return null;
    }

    private TokenProblem problem(Token token, FaultKind kind, Message given) {
        return new TokenProblem(
                kind,
                token.position(),
                token.end(),
                given,
                expectedCode,
                Hints.nearest(token.text(), variants.keySet()));
    }

    @Override
    public boolean startsWith(Kind kind) {
        return kind == Kind.OBJECT_START;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return schema.oneOf(name, () -> {
            List<Object> members = new ArrayList<>();
            variants.values().forEach(variant -> members.add(variant.shape().schema(schema)));
            return members;
        });
    }

    @Override
    public void write(T value, DocumentOutput out) {
        write(Objects.requireNonNull(variants.get(codeOf.apply(value))), value, out);
    }

    @SuppressWarnings("unchecked") // the code belongs to the type of the value
    private static <V> void write(Variant<V> variant, Object value, DocumentOutput out) {
        variant.shape().write((V) value, out);
    }
}
