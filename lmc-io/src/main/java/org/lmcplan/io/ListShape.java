package org.lmcplan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;

/** A list of values of one shape. */
final class ListShape<T> implements Shape<List<T>> {

    private static final Wording WANTED = Wording.of("a list", "列表");
    private static final Wording HOW_TO = Wording.of(
            "write each entry on a line of its own after a dash, or all of them in brackets",
            "每项另起一行，以短横开头，或将各项写在方括号中");

    private static final int FEW = 4;

    private final Shape<T> entry;

    ListShape(Shape<T> entry) {
        this.entry = entry;
    }

    @Override
    public @Nullable List<T> read(Cursor in) throws Problem.Fatal {
        if (in.kind() != Kind.LIST_START) {
            TypeFaults.report(in, WANTED, HOW_TO);
            return null;
        }
        int faultsBefore = in.faultCount();
        List<T> entries = new ArrayList<>(FEW);
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
    public boolean opensWith(Kind kind) {
        return kind == Kind.LIST_START;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("type", "array", "items", entry.schema(schema));
    }

    @Override
    public void write(List<T> values, Output out) {
        out.startList();
        values.forEach(value -> entry.write(value, out));
        out.endList();
    }
}
