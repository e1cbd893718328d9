package org.lmcplan.io.computed;

import static org.lmcplan.io.format.ValueShapes.DAY;
import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.util.List;
import java.util.Map;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.ConstantShape;
import org.lmcplan.io.shape.FlagShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.BodyStatus;
import org.lmcplan.model.assess.InstrumentStatus;
import org.lmcplan.model.assess.LifecycleComparison;
import org.lmcplan.model.assess.ProgrammeStatus;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.TargetStatus;
import org.lmcplan.model.problem.Message;

/** The shapes of the answers about what commitments name. */
public final class TargetAnswerShapes {

    private static final Shape<LifecycleComparison> COMPARISON = new CodeShape<>(LifecycleComparison.class);

    private static final Shape<Map<BodyStatus, List<Slug>>> BODY_BASIS =
            CodeMapShape.sparse(Message.of("records by body status", "按机构状态分列的记录"), BodyStatus.class, SLUG);
    private static final Shape<Map<InstrumentStatus, List<Slug>>> INSTRUMENT_BASIS =
            CodeMapShape.sparse(Message.of("records by instrument status", "按文件状态分列的记录"), InstrumentStatus.class, SLUG);
    private static final Shape<Map<ProgrammeStatus, List<Slug>>> PROGRAMME_BASIS =
            CodeMapShape.sparse(Message.of("records by programme status", "按项目状态分列的记录"), ProgrammeStatus.class, SLUG);

    static final Shape<TargetAnswer<Mechanism, BodyStatus>> MECHANISM = shape(
            Message.of("a mechanism answer", "机制情况"),
            PlanPart.MECHANISM,
            Mechanism.class,
            new CodeShape<>(BodyStatus.class),
            BODY_BASIS);
    static final Shape<TargetAnswer<Instrument, InstrumentStatus>> INSTRUMENT = shape(
            Message.of("an instrument answer", "文件情况"),
            PlanPart.INSTRUMENT,
            Instrument.class,
            new CodeShape<>(InstrumentStatus.class),
            INSTRUMENT_BASIS);
    static final Shape<TargetAnswer<Programme, ProgrammeStatus>> PROGRAMME = shape(
            Message.of("a programme answer", "项目情况"),
            PlanPart.PROGRAMME,
            Programme.class,
            new CodeShape<>(ProgrammeStatus.class),
            PROGRAMME_BASIS);
    static final Shape<TargetAnswer<Partner, BodyStatus>> PARTNER = shape(
            Message.of("a partner answer", "伙伴情况"),
            PlanPart.PARTNER,
            Partner.class,
            new CodeShape<>(BodyStatus.class),
            BODY_BASIS);

    /** How an answer of any kind is written; it is read only with its plan. */
    public static final TypeForm<TargetAnswer<?, ?>> ANY =
            new TypeForm<>(TargetAnswer.class, TargetAnswerShapes::writeAny);

    private TargetAnswerShapes() {}

    private static <T extends CommitmentTarget, S extends Enum<S> & TargetStatus> Shape<TargetAnswer<T, S>> shape(
            Message expected, PlanPart kind, Class<T> type, Shape<S> status, Shape<Map<S, List<Slug>>> basis) {
        Shape<T> target = ElementShape.of(type, kind.key());
        return ComputedObject.<TargetAnswer<T, S>>checked(expected, (values, in, positionOf) -> {
                    S atLeast = values.get("atLeast", status);
                    S atMost = values.get("atMost", status);
                    if (atMost.compareTo(atLeast) < 0) {
                        ComputedObject.contradicts("atMost", in, positionOf);
                        return null;
                    }
                    return new TargetAnswer<>(
                            values.get("target", target),
                            atLeast,
                            atMost,
                            values.find("reachedBy", DAY),
                            values.get("contradicted", FlagShape.FLAG),
                            values.get("againstPlan", COMPARISON),
                            values.get("basis", basis),
                            values.get("support", SupportShapes.SUPPORT));
                })
                .with("kind", answer -> kind.code(), new ConstantShape(kind.code()))
                .with("target", TargetAnswer::target, target)
                .derivedOptional("status", TargetAnswer::status, status)
                .with("atLeast", TargetAnswer::atLeast, status)
                .with("atMost", TargetAnswer::atMost, status)
                .optional("reachedBy", TargetAnswer::reachedBy, DAY)
                .with("contradicted", TargetAnswer::contradicted, FlagShape.FLAG)
                .with("againstPlan", TargetAnswer::againstPlan, COMPARISON)
                .with("basis", TargetAnswer::basis, basis)
                .with("support", TargetAnswer::support, SupportShapes.SUPPORT)
                .build();
    }

    private static void writeAny(TargetAnswer<?, ?> answer, DocumentOutput out) {
        Shape<?> shape = answer.target() instanceof Mechanism
                ? MECHANISM
                : answer.target() instanceof Instrument
                        ? INSTRUMENT
                        : answer.target() instanceof Programme ? PROGRAMME : PARTNER;
        write(shape, answer, out);
    }

    @SuppressWarnings("unchecked") // the shape was chosen by the type of the target
    private static <A> void write(Shape<A> shape, Object answer, DocumentOutput out) {
        shape.write((A) answer, out);
    }
}
