package org.lmcplan.io.computed;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.shape.CanonicalJson;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;

/**
 * A value that identifies the plan that a document is about. With another plan, nothing else in the document makes sense, so
 * reading ends there.
 */
final class SubjectShape<V> implements Shape<V> {

    private final Shape<V> shape;
    private final Function<ReadContext, V> actual;
    private final Message expected;
    private final Message hint;

    private SubjectShape(Shape<V> shape, Function<ReadContext, V> actual, Message expected, Message hint) {
        this.shape = shape;
        this.actual = actual;
        this.expected = expected;
        this.hint = hint;
    }

    /** Returns the shape of the id of a plan that is given to the reader. */
    static SubjectShape<Slug> id(Function<ReadContext, Plan> plan) {
        return new SubjectShape<>(
                ValueShapes.SLUG,
                in -> plan.apply(in).id(),
                Message.of("the id of the given plan", "所给计划的标识"),
                Message.of("give the plan that the document is about", "请提供该文档所涉及的计划"));
    }

    /** Returns the shape of the digest of a plan that is given to the reader. */
    static SubjectShape<ContentDigest> digest(Function<ReadContext, Plan> plan) {
        return new SubjectShape<>(
                ValueShapes.DIGEST,
                in -> digest(plan.apply(in)),
                Message.of("the digest of the given plan", "所给计划的摘要"),
                Message.of(
                        "give the plan as it was when the document was written, or compute the document again",
                        "请提供文档写成时的计划，或重新计算该文档"));
    }

    /** Returns the digest of a plan. */
    static ContentDigest digest(Plan plan) {
        return CanonicalJson.digest(plan, PlanShape.PLAN);
    }

    @Override
    public @Nullable V read(ReadContext in) throws TokenProblem.Fatal {
        int position = in.position();
        int end = in.end();
        V value = shape.read(in);
        if (value != null && !value.equals(actual.apply(in))) {
            throw new TokenProblem.Fatal(new TokenProblem(
                    FaultKind.UNKNOWN_VALUE, position, end, Message.excerpt(value.toString()), expected, hint));
        }
        return value;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return shape.schema(schema);
    }

    @Override
    public void write(V value, DocumentOutput out) {
        shape.write(value, out);
    }
}
