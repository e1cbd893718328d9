package org.lmcplan.io.computed;

import java.util.List;
import java.util.Map;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.Act;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCount;
import org.lmcplan.model.problem.Message;

/** The shapes of the numbers of commitments by progress, as a whole and in groups. */
public final class CountShapes {

    private static final Shape<Map<Progress, List<CommitmentId>>> LINES = CodeMapShape.complete(
            Message.of("lines by progress", "按进展分列的承诺"), Progress.class, progress -> true, ElementShape.COMMITMENT_ID);

    static final Shape<ProgressCount<Slug>> WHOLE =
            count(Message.of("a count of all commitments", "全部承诺统计"), ValueShapes.SLUG);
    static final Shape<ProgressCount<Pillar>> BY_PILLAR =
            count(Message.of("a count by pillar", "按支柱统计"), ElementShape.of(Pillar.class, "pillars"));
    static final Shape<ProgressCount<PriorityArea>> BY_PRIORITY_AREA = count(
            Message.of("a count by priority area", "按优先领域统计"), ElementShape.of(PriorityArea.class, "priorityAreas"));
    static final Shape<ProgressCount<Force>> BY_FORCE =
            count(Message.of("a count by force", "按承诺力度统计"), new CodeShape<>(Force.class));
    static final Shape<ProgressCount<Act>> BY_ACT =
            count(Message.of("a count by act", "按行动统计"), new CodeShape<>(Act.class));

    /** How a count with any key is written; it is read only as a part of an assessment. */
    public static final TypeForm<ProgressCount<?>> ANY = new TypeForm<>(ProgressCount.class, CountShapes::writeAny);

    private CountShapes() {}

    private static <K> Shape<ProgressCount<K>> count(Message expected, Shape<K> key) {
        return ComputedObject.of(
                        expected, values -> new ProgressCount<>(values.find("key", key), values.get("lines", LINES)))
                .optional("key", ProgressCount::key, key)
                .derived("total", ProgressCount::total, ComputedValues.COUNT)
                .with("lines", ProgressCount::lines, LINES)
                .build();
    }

    private static void writeAny(ProgressCount<?> count, DocumentOutput out) {
        Object key = count.key().map(any -> (Object) any).orElse("");
        Shape<?> shape = key instanceof Pillar
                ? BY_PILLAR
                : key instanceof PriorityArea
                        ? BY_PRIORITY_AREA
                        : key instanceof Force ? BY_FORCE : key instanceof Act ? BY_ACT : WHOLE;
        write(shape, count, out);
    }

    @SuppressWarnings("unchecked") // the shape was chosen by the type of the key
    private static <A> void write(Shape<A> shape, Object count, DocumentOutput out) {
        shape.write((A) count, out);
    }
}
