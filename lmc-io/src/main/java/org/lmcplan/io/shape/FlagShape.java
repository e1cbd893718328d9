package org.lmcplan.io.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.problem.Message;

/** True or false. */
public final class FlagShape implements Shape<Boolean> {

    public static final FlagShape FLAG = new FlagShape();

    private static final Message EXPECTED = Message.of("true or false", "真或假");
    private static final Message HOW_TO = Message.of("write true or false, without quotes", "请写 true 或 false，不加引号");

    private FlagShape() {}

    @Override
    public @Nullable Boolean read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.BOOLEAN) {
            TypeMismatch.report(in, EXPECTED, HOW_TO);
            return null;
        }
        return Boolean.valueOf(in.text());
    }

    @Override
    public boolean startsWith(Kind kind) {
        return kind == Kind.BOOLEAN;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("type", "boolean");
    }

    @Override
    public void write(Boolean value, DocumentOutput out) {
        out.flag(value);
    }
}
