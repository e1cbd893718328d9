package org.lmcplan.io;

import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.shape.Shape;

/** Reads single values, which no document consists of. */
final class SingleValues {

    private SingleValues() {}

    static <T> ReadResult<T> read(String text, Format format, Shape<T> shape) {
        return LmcReader.create()
                .read(DocumentSource.text(text, format).named("a"), shape, new ReadBudget(Limits.defaults()));
    }
}
