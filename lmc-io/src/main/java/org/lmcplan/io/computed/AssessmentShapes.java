package org.lmcplan.io.computed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.format.FormatVersion;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentAnswers;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.IndicatorAnswer;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.TrackingLimit;
import org.lmcplan.model.problem.Message;

/** The shape of a whole assessment. Elements of the plan are written as their ids. */
public final class AssessmentShapes {

    private static final Shape<Recurrence> RECURRENCE = new CodeShape<>(Recurrence.class);

    private static final Shape<AssessmentOptions> OPTIONS = ComputedObject.of(
                    Message.of("assessment options", "评估选项"),
                    values -> new AssessmentOptions(
                            values.get("recurrence", RECURRENCE),
                            values.get("leastConfidence", SupportShapes.CONFIDENCE)))
            .with("recurrence", AssessmentOptions::recurrence, RECURRENCE)
            .with("leastConfidence", AssessmentOptions::leastConfidence, SupportShapes.CONFIDENCE)
            .build();

    private static final Shape<Map<TrackingLimit, List<CommitmentId>>> LIMITS = CodeMapShape.sparse(
            Message.of("commitments by limit", "按无法跟踪的原因分列的承诺"), TrackingLimit.class, ElementShape.COMMITMENT_ID);

    private static final Shape<Slug> PLAN =
            SubjectShape.id(in -> in.subject(AssessedPlan.class).plan());
    private static final Shape<ContentDigest> DIGEST =
            SubjectShape.digest(in -> in.subject(AssessedPlan.class).plan());

    /** An assessment, which is read with its {@link AssessedPlan} as the subject. */
    public static final Shape<Assessment> ASSESSMENT = ComputedObject.<Assessment>checked(
                    Message.of("an assessment", "评估"),
                    (values, in, positionOf) -> new Reading(values, in, positionOf).assessment())
            .with("format", assessment -> FormatVersion.CURRENT_ASSESSMENT, FormatVersion.ASSESSMENT)
            .with("plan", assessment -> assessment.plan().id(), PLAN)
            .with("planDigest", assessment -> SubjectShape.digest(assessment.plan()), DIGEST)
            .with("asOf", Assessment::asOf, ValueShapes.DAY)
            .with("options", Assessment::options, OPTIONS)
            .with("evidence", Assessment::evidence, SupportShapes.EVIDENCE)
            .derived("coverage", Assessment::coverage, SupportShapes.COVERAGE)
            .derived("whole", Assessment::whole, CountShapes.WHOLE)
            .derivedList("byPillar", Assessment::byPillar, CountShapes.BY_PILLAR)
            .derivedList("byPriorityArea", Assessment::byPriorityArea, CountShapes.BY_PRIORITY_AREA)
            .derivedList("byForce", Assessment::byForce, CountShapes.BY_FORCE)
            .derivedList("byAct", Assessment::byAct, CountShapes.BY_ACT)
            .derived("limits", Assessment::limits, LIMITS)
            .list("commitments", Assessment::commitments, AnswerShapes.COMMITMENT)
            .list("indicators", Assessment::indicators, AnswerShapes.INDICATOR)
            .list("series", Assessment::series, SeriesShapes.SERIES)
            .list("mechanisms", Assessment::mechanisms, TargetAnswerShapes.MECHANISM)
            .list("instruments", Assessment::instruments, TargetAnswerShapes.INSTRUMENT)
            .list("programmes", Assessment::programmes, TargetAnswerShapes.PROGRAMME)
            .list("partners", Assessment::partners, TargetAnswerShapes.PARTNER)
            .with("money", Assessment::money, MoneyShapes.MONEY)
            .build();

    /** The shapes of all types; an assessment is read only with its plan. */
    public static final List<TypeForm<?>> ALL = List.of(
            TypeForm.writtenOnly(Assessment.class, ASSESSMENT),
            new TypeForm<>(AssessmentOptions.class, OPTIONS),
            TargetAnswerShapes.ANY,
            CountShapes.ANY);

    private AssessmentShapes() {}

    /** The answers of an assessment that is being read, brought into the order of the plan. */
    private static final class Reading {

        private final Values values;
        private final ReadContext in;
        private final ToIntFunction<String> positionOf;
        private boolean isComplete = true;

        Reading(Values values, ReadContext in, ToIntFunction<String> positionOf) {
            this.values = values;
            this.in = in;
            this.positionOf = positionOf;
        }

        @Nullable
        Assessment assessment() {
            List<IndicatorAnswer> indicators =
                    inOrder("indicators", AnswerShapes.INDICATOR, Indicator.class, IndicatorAnswer::indicator);
            List<CommitmentAnswer> commitments =
                    inOrder("commitments", AnswerShapes.COMMITMENT, Commitment.class, CommitmentAnswer::commitment);
            var mechanisms = inOrder("mechanisms", TargetAnswerShapes.MECHANISM, Mechanism.class, TargetAnswer::target);
            var instruments =
                    inOrder("instruments", TargetAnswerShapes.INSTRUMENT, Instrument.class, TargetAnswer::target);
            var programmes = inOrder("programmes", TargetAnswerShapes.PROGRAMME, Programme.class, TargetAnswer::target);
            var partners = inOrder("partners", TargetAnswerShapes.PARTNER, Partner.class, TargetAnswer::target);
            if (!isComplete) {
                return null;
            }
            return Assessment.restore(
                    in.subject(AssessedPlan.class).plan(),
                    values.get("asOf", ValueShapes.DAY),
                    values.get("options", OPTIONS),
                    values.get("evidence", SupportShapes.EVIDENCE),
                    new AssessmentAnswers(
                            commitments.stream()
                                    .map(answer -> AnswerShapes.complete(answer, indicators))
                                    .toList(),
                            indicators,
                            values.list("series", SeriesShapes.SERIES),
                            mechanisms,
                            instruments,
                            programmes,
                            partners,
                            values.get("money", MoneyShapes.MONEY)));
        }

        /** Returns one answer for each element of the plan, or reports which is missing or has several. */
        private <A, E extends PlanElement> List<A> inOrder(
                String key, Shape<A> entry, Class<E> type, Function<A, E> subject) {
            // A plan that is built in memory may hold one instance twice, which then has two answers.
            IdentityHashMap<E, Deque<A>> bySubject = new IdentityHashMap<>();
            for (A answer : values.list(key, entry)) {
                bySubject
                        .computeIfAbsent(subject.apply(answer), any -> new ArrayDeque<>())
                        .add(answer);
            }
            List<E> elements = in.subject(AssessedPlan.class).all(type);
            List<A> ordered = new ArrayList<>();
            for (E element : elements) {
                A answer = bySubject.getOrDefault(element, new ArrayDeque<>()).poll();
                if (answer == null) {
                    report(key, "has no answer for {0}", "缺少 {0} 的结果", element);
                } else {
                    ordered.add(answer);
                }
            }
            for (E element : elements) {
                if (bySubject.getOrDefault(element, new ArrayDeque<>()).poll() != null) {
                    report(key, "answers for {0} twice", "{0} 的结果重复", element);
                }
            }
            return ordered;
        }

        private void report(String key, String english, String chinese, PlanElement element) {
            isComplete = false;
            in.enter(key);
            in.faultAt(
                    positionOf.applyAsInt(key),
                    FaultKind.KEY_OUT_OF_PLACE,
                    Message.excerpt(key),
                    Message.of(english, chinese, element.id().value()),
                    Message.of("keep one answer for each element of the plan", "请为计划的每个要素保留一项结果"));
            in.leave();
        }
    }
}
