package org.lmcplan.io.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;

/**
 * A list of a whole document. Unlike any other list it is read in spite of faults: an entry that has one is left out, and so is
 * what follows a syntax error. The context records what was left out.
 */
final class EntriesShape<T> implements Shape<List<T>> {

    private final ListShape<T> strict;
    private final Shape<T> entry;
    private final String list;
    private final String identity;

    /**
     * Declares a list.
     *
     * @param list its key
     * @param identity the key that identifies an entry, such as {@code id}
     */
    EntriesShape(String list, String identity, Shape<T> entry) {
        this.strict = new ListShape<>(entry);
        this.entry = entry;
        this.list = list;
        this.identity = identity;
    }

    /** Returns the valid entries, even if there were faults. */
    @Override
    public @Nullable List<T> read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.LIST_START) {
            in.omissions().leaveUnfinished(list);
            return strict.read(in);
        }
        List<T> entries = new ArrayList<>();
        in.readUntilFatal(() -> readEntries(in, entries));
        if (in.isStopped()) {
            in.omissions().leaveUnfinished(list);
        }
        return entries;
    }

    private void readEntries(ReadContext in, List<T> entries) throws TokenProblem.Fatal {
        int faultsBefore = in.faultCount();
        for (int i = 0; in.nextEntry(i); i++) {
            in.watchIdentity(identity);
            T value = entry.read(in);
            in.leave();
            if (value != null && in.faultCount() == faultsBefore) {
                entries.add(value);
            } else {
                in.omissions().omit(list, i, in.identity());
            }
            faultsBefore = in.faultCount();
        }
    }

    @Override
    public boolean startsWith(Kind kind) {
        return strict.startsWith(kind);
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return strict.schema(schema);
    }

    @Override
    public void write(List<T> values, DocumentOutput out) {
        strict.write(values, out);
    }
}
