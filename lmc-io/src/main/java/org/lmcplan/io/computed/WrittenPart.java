package org.lmcplan.io.computed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.Part;

/**
 * A part with its value. A whole plan can be written as a part; no document of differences has one.
 *
 * @param ofLists the shape of the parts that are in the lists of a plan
 * @param ofPlan the shape of a whole plan as a part
 */
record WrittenPart(Shape<Part> ofLists, Shape<Part> ofPlan) implements Shape<Part> {

    @Override
    public @Nullable Part read(ReadContext in) throws TokenProblem.Fatal {
        return ofLists.read(in);
    }

    @Override
    public boolean startsWith(Kind kind) {
        return ofLists.startsWith(kind);
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return ofLists.schema(schema);
    }

    @Override
    public void write(Part part, DocumentOutput out) {
        (part.kind() == PlanPart.PLAN ? ofPlan : ofLists).write(part, out);
    }
}
