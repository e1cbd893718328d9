package org.lmcplan.io.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.problem.Message;

/** Any text, which may be empty or a fragment, as a program quotes it: direction controls need not be balanced. */
public final class AnyTextShape implements Shape<String> {

    public static final AnyTextShape TEXT = new AnyTextShape();

    private static final Message EXPECTED = Message.of("text", "文本");
    private static final Message HOW_TO = Message.of("write text in quotes, which may be empty", "请写文本并加引号，可为空");

    private AnyTextShape() {}

    @Override
    public @Nullable String read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.TEXT) {
            TypeMismatch.report(in, EXPECTED, HOW_TO);
            return null;
        }
        return CharacterChecks.checkCharacters(in) ? in.text() : null;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return TextPatterns.fragment("QuotedText").in(schema);
    }

    @Override
    public void write(String value, DocumentOutput out) {
        out.text(value);
    }
}
