package org.lmcplan.io;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;

/** A value that is written as one text, such as a section number. */
final class TextShape<T> implements Shape<T> {

    private final Wording wanted;
    private final Wording howTo;
    private final Function<String, Optional<T>> parse;
    private final Function<T, String> print;
    private final String pattern;
    private final boolean shared;

    /**
     * @param wanted what the text is, such as "a section number"
     * @param howTo how it is written
     */
    TextShape(Wording wanted, Wording howTo, Function<String, Optional<T>> parse, Function<T, String> print) {
        this(wanted, howTo, parse, print, "\\S", false);
    }

    private TextShape(
            Wording wanted,
            Wording howTo,
            Function<String, Optional<T>> parse,
            Function<T, String> print,
            String pattern,
            boolean shared) {
        this.wanted = wanted;
        this.howTo = howTo;
        this.parse = parse;
        this.print = print;
        this.pattern = pattern;
        this.shared = shared;
    }

    /** The same, described by a regular expression in schemas; it may let through more than reading does. */
    TextShape<T> matching(String regularExpression) {
        return new TextShape<>(wanted, howTo, parse, print, regularExpression, shared);
    }

    /** The same, of which a document is expected to give the same few again and again: each is kept but once. */
    TextShape<T> shared() {
        return new TextShape<>(wanted, howTo, parse, print, pattern, true);
    }

    @Override
    public @Nullable T read(Cursor in) throws Problem.Fatal {
        if (in.kind() != Kind.TEXT) {
            if (TypeFaults.isWord(in) && parse.apply(in.text()).isPresent()) {
                TypeFaults.reportUnquoted(in, wanted);
            } else {
                TypeFaults.report(in, wanted, howTo);
            }
            return null;
        }
        String text = in.text();
        T known = shared ? in.known(this, text) : null;
        if (known != null) {
            return known;
        }
        if (text.isBlank()) {
            in.fault(FaultKind.WRONG_TYPE, wanted, Wording.of("a blank text", "空白文本"), howTo);
            return null;
        }
        if (!Characters.areSound(in)) {
            return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            in.fault(FaultKind.WRONG_FORM, Wording.quoted(text), wanted, howTo);
            return null;
        }
        if (shared) {
            in.keep(this, text, value.get());
        }
        return value.get();
    }

    @Override
    public boolean opensWith(Kind kind) {
        return kind == Kind.TEXT;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("type", "string", "pattern", pattern);
    }

    @Override
    public void write(T value, Output out) {
        out.text(print.apply(value));
    }
}
