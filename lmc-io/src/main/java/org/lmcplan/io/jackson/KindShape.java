package org.lmcplan.io.jackson;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.problem.Message;

/**
 * The values of one kind among those of a shape: an application may declare a property as a record of meetings, which is read
 * like any record.
 *
 * @param type the type of the values of this kind
 * @param all the shape of the values of all kinds
 * @param kind the word for this kind in documents
 */
record KindShape<S, T extends S>(Class<T> type, Shape<S> all, String kind) implements Shape<T> {

    @Override
    public @Nullable T read(ReadContext in) throws TokenProblem.Fatal {
        int start = in.position();
        S value = all.read(in);
        if (value == null) {
            return null;
        }
        if (!type.isInstance(value)) {
            in.faultAt(
                    start,
                    FaultKind.WRONG_TYPE,
                    Message.of("a value of the kind {0}", "种类为 {0} 的值", kind),
                    Message.of("one of another kind", "其他种类的值"),
                    Message.of("write a value of this kind, or read values of any kind", "请写此种类的值，或读取任何种类的值"));
            return null;
        }
        return type.cast(value);
    }

    @Override
    public boolean startsWith(Kind token) {
        return all.startsWith(token);
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return all.schema(schema);
    }

    @Override
    public void write(T value, DocumentOutput out) {
        all.write(value, out);
    }
}
