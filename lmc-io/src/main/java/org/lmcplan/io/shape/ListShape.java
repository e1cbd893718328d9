package org.lmcplan.io.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.problem.Message;

/** A list of values of one shape. */
final class ListShape<T> implements Shape<List<T>> {

    private static final Message EXPECTED = Message.of("a list", "列表");
    private static final Message HOW_TO = Message.of(
            "write each entry on its own line after a dash, or all entries in brackets", "每项另起一行，以短横开头，或将各项写在方括号中");

    private static final int INITIAL_CAPACITY = 4;

    private final Shape<T> entry;

    ListShape(Shape<T> entry) {
        this.entry = entry;
    }

    @Override
    public @Nullable List<T> read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.LIST_START) {
            TypeMismatch.report(in, EXPECTED, HOW_TO);
            return null;
        }
        int faultsBefore = in.faultCount();
        List<T> entries = new ArrayList<>(INITIAL_CAPACITY);
        for (int i = 0; in.nextEntry(i); i++) {
            T value = entry.read(in);
            in.leave();
            if (value != null) {
                entries.add(value);
            }
        }
        return in.faultCount() == faultsBefore ? entries : null;
    }

    @Override
    public boolean startsWith(Kind kind) {
        return kind == Kind.LIST_START;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("type", "array", "items", entry.schema(schema));
    }

    @Override
    public void write(List<T> values, DocumentOutput out) {
        out.startList();
        values.forEach(value -> entry.write(value, out));
        out.endList();
    }
}
