package org.lmcplan.io.computed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.hint.Advice;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.NearestWord;

/**
 * An element of the plan that a document is about, written as its id.
 *
 * @param type the type of the element
 * @param id the shape of its id
 * @param list the key of the list in which it is, for messages
 */
record ElementShape<E extends PlanElement>(Class<E> type, Shape<? extends ElementId> id, String list)
        implements Shape<E> {

    private static final Message WHICH_PLAN =
            Message.of("read it with the plan that it is about, unchanged", "请使用其所涉及的、未经改动的计划读取");

    /** Returns the shape of an element other than a commitment. */
    static <E extends PlanElement> ElementShape<E> of(Class<E> type, String list) {
        return new ElementShape<>(type, ValueShapes.SLUG, list);
    }

    /** Returns a shape for the same elements that gives their ids. */
    static <I extends ElementId> Shape<I> idOf(Shape<I> id, Class<? extends PlanElement> type, String list) {
        ElementShape<?> element = new ElementShape<>(type, id, list);
        return new Shape<>() {
            @Override
            public @Nullable I read(ReadContext in) throws TokenProblem.Fatal {
                I found = id.read(in);
                return found == null || !element.isKnown(found, in) ? null : found;
            }

            @Override
            public Map<String, Object> schema(Schema schema) {
                return id.schema(schema);
            }

            @Override
            public void write(I value, DocumentOutput out) {
                id.write(value, out);
            }
        };
    }

    static final Shape<CommitmentId> COMMITMENT_ID = idOf(ValueShapes.COMMITMENT_ID, Commitment.class, "commitments");

    @Override
    public @Nullable E read(ReadContext in) throws TokenProblem.Fatal {
        ElementId found = id.read(in);
        return found == null || !isKnown(found, in)
                ? null
                : in.subject(AssessedPlan.class).next(type, found).orElse(null);
    }

    private boolean isKnown(ElementId given, ReadContext in) {
        AssessedPlan plan = in.subject(AssessedPlan.class);
        boolean isKnown = plan.has(type, given);
        if (!isKnown && in.listsMore()) {
            List<String> known =
                    plan.all(type).stream().map(each -> each.id().value()).toList();
            in.fault(
                    FaultKind.UNKNOWN_VALUE,
                    Message.excerpt(given.value()),
                    Message.of(
                            "an id in {0} of the plan {1}",
                            "计划 {1} 的 {0} 中的标识",
                            Message.verbatim(list),
                            plan.plan().id().value()),
                    NearestWord.find(given.value(), known)
                            .map(Advice::didYouMean)
                            .orElse(WHICH_PLAN));
        } else if (!isKnown) {
            in.fault(FaultKind.UNKNOWN_VALUE); // only counted, so no hint is needed
        }
        return isKnown;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return id.schema(schema);
    }

    @Override
    public void write(E element, DocumentOutput out) {
        out.text(element.id().value());
    }
}
