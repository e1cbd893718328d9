package org.lmcplan.io.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.hint.Advice;
import org.lmcplan.io.hint.ValueHint;
import org.lmcplan.io.hint.WrittenText;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/** A value that is written as one text, such as a section number. */
public final class TextShape<T> implements Shape<T> {

    /** Any text that is not blank. */
    public static final TextShape<String> TEXT = new TextShape<>(
            Message.of("text", "文本"),
            Message.of("write some text; it must not be blank", "请写文本，不能为空"),
            Optional::of,
            text -> text,
            TextPatterns.words("VisibleText", "加强立法机构和政党间对话"));

    private static final Message INVISIBLE =
            Message.of("text with nothing visible in it: '{text}'", "没有可见字符的文本：“{text}”");

    private final Message expected;
    private final Message howTo;
    private final Function<String, Optional<T>> parse;
    private final Function<T, String> print;
    private final TextSchema schema;
    private final boolean shared;
    private final ValueHint hint;
    private final Predicate<T> isNew;

    /**
     * Describes a text.
     *
     * @param expected what the text is, such as "a section number"
     * @param howTo how to write it
     * @param schema what a schema says about it, which may allow more than the reader does
     */
    public TextShape(
            Message expected,
            Message howTo,
            Function<String, Optional<T>> parse,
            Function<T, String> print,
            TextSchema schema) {
        this(expected, howTo, parse, print, schema, false, ValueHint.NONE, value -> false);
    }

    private TextShape(
            Message expected,
            Message howTo,
            Function<String, Optional<T>> parse,
            Function<T, String> print,
            TextSchema schema,
            boolean shared,
            ValueHint hint,
            Predicate<T> isNew) {
        this.expected = expected;
        this.howTo = howTo;
        this.parse = parse;
        this.print = print;
        this.schema = schema;
        this.shared = shared;
        this.hint = hint;
        this.isNew = isNew;
    }

    /** Returns this shape for values that repeat often in a document, so that equal ones become one object. */
    public TextShape<T> shared() {
        return new TextShape<>(expected, howTo, parse, print, schema, true, hint, isNew);
    }

    /** Returns this shape with a better hint on values that are not in the right form. */
    public TextShape<T> hinting(ValueHint better) {
        return new TextShape<>(expected, howTo, parse, print, schema, shared, better, isNew);
    }

    /** Returns this shape with values that came with the newest format; in older documents they are faults. */
    public TextShape<T> addedSince(Predicate<T> newer) {
        return new TextShape<>(expected, howTo, parse, print, schema, shared, hint, newer);
    }

    @Override
    public @Nullable T read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.TEXT) {
            if (TypeMismatch.isUnquotedWord(in) && parse.apply(in.text()).isPresent()) {
                TypeMismatch.reportUnquoted(in, expected);
            } else {
                TypeMismatch.report(in, expected, in.kind() == Kind.NUMBER ? howToWrite(in.text()) : howTo);
            }
            return null;
        }
        @Nullable T known = shared ? in.known().get(this, in.text()) : null;
        @Nullable T value = known == null ? parsed(in) : known;
        if (value != null && in.isOlder() && isNew.test(value)) {
            in.faultTooNew(FaultKind.WRONG_FORM, expected);
            return null;
        }
        return value;
    }

    private @Nullable T parsed(ReadContext in) {
        String text = in.text();
        if (TextRules.complaint(text).isPresent()) {
            reportCharacters(in);
            return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            in.fault(FaultKind.WRONG_FORM, Message.excerpt(text), expected, howToWrite(text));
            return null;
        }
        if (shared) {
            in.known().add(this, text, value.get());
        }
        return value.get();
    }

    private void reportCharacters(ReadContext in) {
        if (in.text().isBlank()) {
            in.fault(FaultKind.WRONG_TYPE, expected, Message.of("blank text", "空白文本"), howTo);
        } else if (CharacterChecks.checkText(in)) {
            in.fault(FaultKind.WRONG_TYPE, expected, INVISIBLE.with("text", in.text()), howTo);
        }
    }

    /** How to write what was probably meant. */
    private Message howToWrite(String text) {
        WrittenText written = WrittenText.of(text);
        return written.advise(hint.of(written.plain())
                .or(() -> parse.apply(written.plain())
                        .map(print)
                        .filter(value -> value.length() <= SafeText.EXCERPT)
                        .map(Advice::write))
                .orElse(howTo));
    }

    @Override
    public Map<String, Object> schema(Schema all) {
        return schema.in(all);
    }

    @Override
    public void write(T value, DocumentOutput out) {
        out.text(print.apply(value));
    }
}
