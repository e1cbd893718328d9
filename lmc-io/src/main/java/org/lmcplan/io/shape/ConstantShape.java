package org.lmcplan.io.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.problem.Message;

/** One word, which says of which kind an object is. */
public final class ConstantShape implements Shape<String> {

    private final String word;
    private final Message expected;

    public ConstantShape(String word) {
        this.word = word;
        this.expected = Message.of("the word {0}", "“{0}”", word);
    }

    @Override
    public @Nullable String read(ReadContext in) throws TokenProblem.Fatal {
        Message howTo = Message.of("write {0}", "请写 {0}", word);
        if (in.kind() != Kind.TEXT) {
            TypeMismatch.report(in, expected, howTo);
            return null;
        } else if (!in.text().equals(word)) {
            in.fault(FaultKind.UNKNOWN_VALUE, Message.excerpt(in.text()), expected, howTo);
            return null;
        }
        return word;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("const", word);
    }

    @Override
    public void write(String value, DocumentOutput out) {
        out.text(word);
    }
}
