package org.lmcplan.io.computed;

import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.io.format.IndicatorShapes;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.FlagShape;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.DueAnswer;
import org.lmcplan.model.assess.DueStatus;
import org.lmcplan.model.assess.IndicatorAnswer;
import org.lmcplan.model.assess.IndicatorResult;
import org.lmcplan.model.assess.MeasuredValue;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCeiling;
import org.lmcplan.model.assess.TargetResult;
import org.lmcplan.model.assess.TrackingLimit;
import org.lmcplan.model.problem.Message;

/** The shapes of the answers about commitments and indicators. */
public final class AnswerShapes {

    static final Shape<Progress> PROGRESS = new CodeShape<>(Progress.class);
    private static final Shape<ProgressCeiling> CEILING = new CodeShape<>(ProgressCeiling.class);
    private static final Shape<TrackingLimit> LIMIT = new CodeShape<>(TrackingLimit.class);
    private static final Shape<DueStatus> DUE_STATUS = new CodeShape<>(DueStatus.class);
    private static final Shape<IndicatorResult> INDICATOR_RESULT = new CodeShape<>(IndicatorResult.class);
    private static final Shape<Commitment> COMMITMENT_ELEMENT =
            new ElementShape<>(Commitment.class, ValueShapes.COMMITMENT_ID, "commitments");
    private static final Shape<Indicator> INDICATOR_ELEMENT = ElementShape.of(Indicator.class, "indicators");

    private static final Shape<DueAnswer> DUE = ComputedObject.of(
                    Message.of("a due answer", "到期情况"),
                    values -> new DueAnswer(
                            values.get("due", ValueShapes.DATE),
                            values.get("status", DUE_STATUS),
                            values.list("responsible", ValueShapes.PARTY)))
            .with("due", DueAnswer::due, ValueShapes.DATE)
            .with("status", DueAnswer::status, DUE_STATUS)
            .list("responsible", DueAnswer::responsible, ValueShapes.PARTY)
            .build();

    private static final Shape<MeasuredValue> MEASURED = ComputedObject.of(
                    Message.of("a measured value", "测量值"),
                    values -> new MeasuredValue(
                            values.get("record", SLUG),
                            values.get("day", SeriesShapes.DAYS),
                            values.find("value", ComputedValues.EXACT_NUMBER),
                            values.find("text", LanguageMapShape.LOCALIZED).orElse(LocalizedText.none())))
            .with("record", MeasuredValue::record, SLUG)
            .with("day", MeasuredValue::day, SeriesShapes.DAYS)
            .optional("value", MeasuredValue::value, ComputedValues.EXACT_NUMBER)
            .optional(
                    "text",
                    value -> Optional.of(value.text()).filter(text -> !text.isEmpty()),
                    LanguageMapShape.LOCALIZED)
            .build();

    private static final Shape<TargetResult> RESULT = ComputedObject.of(
                    Message.of("a target result", "目标结果"),
                    values -> new TargetResult(
                            values.get("target", IndicatorShapes.TARGET),
                            values.find("level", ComputedValues.EXACT_NUMBER),
                            values.get("result", INDICATOR_RESULT),
                            values.find("record", SLUG)))
            .with("target", TargetResult::target, IndicatorShapes.TARGET)
            .optional("level", TargetResult::level, ComputedValues.EXACT_NUMBER)
            .with("result", TargetResult::result, INDICATOR_RESULT)
            .optional("record", TargetResult::record, SLUG)
            .build();

    static final Shape<IndicatorAnswer> INDICATOR = ComputedObject.<IndicatorAnswer>checked(
                    Message.of("an indicator answer", "指标情况"), (values, in, positionOf) -> {
                        Indicator indicator = values.get("indicator", INDICATOR_ELEMENT);
                        List<TargetResult> targets = values.list("targets", RESULT);
                        if (!targets.stream().map(TargetResult::target).toList().equals(indicator.targets())) {
                            ComputedObject.differs("targets", in, positionOf);
                            return null;
                        }
                        return new IndicatorAnswer(
                                indicator,
                                values.list("values", MEASURED),
                                targets,
                                values.list("uncounted", SupportShapes.UNCOUNTED));
                    })
            .with("indicator", IndicatorAnswer::indicator, INDICATOR_ELEMENT)
            .list("values", IndicatorAnswer::values, MEASURED)
            .list("targets", IndicatorAnswer::targets, RESULT)
            .list("uncounted", IndicatorAnswer::uncounted, SupportShapes.UNCOUNTED)
            .build();

    static final Shape<CommitmentAnswer> COMMITMENT = ComputedObject.<CommitmentAnswer>checked(
                    Message.of("a commitment answer", "承诺情况"), (values, in, positionOf) -> {
                        if (values.get("atMost", PROGRESS).compareTo(values.get("atLeast", PROGRESS)) < 0) {
                            ComputedObject.contradicts("atMost", in, positionOf);
                            return null;
                        }
                        return commitmentOf(values, in.subject(AssessedPlan.class));
                    })
            .with("commitment", CommitmentAnswer::commitment, COMMITMENT_ELEMENT)
            .derived("progress", CommitmentAnswer::progress, PROGRESS)
            .with("atLeast", CommitmentAnswer::atLeast, PROGRESS)
            .with("atMost", CommitmentAnswer::atMost, PROGRESS)
            .with("ceiling", CommitmentAnswer::ceiling, CEILING)
            .derived("trackable", CommitmentAnswer::trackable, FlagShape.FLAG)
            .list("limits", answer -> List.copyOf(answer.limits()), LIMIT)
            .list("gaps", CommitmentAnswer::gaps, SeriesShapes.GAP)
            .optional("due", CommitmentAnswer::due, DUE)
            .derivedList(
                    "indicators",
                    answer -> answer.indicators().stream()
                            .map(each -> each.indicator().id())
                            .toList(),
                    SLUG)
            .with("support", CommitmentAnswer::support, SupportShapes.SUPPORT)
            .build();

    /** The shapes of all types; those that name elements are read only with their plan. */
    public static final List<TypeForm<?>> ALL = List.of(
            TypeForm.writtenOnly(CommitmentAnswer.class, COMMITMENT),
            new TypeForm<>(DueAnswer.class, DUE),
            TypeForm.writtenOnly(IndicatorAnswer.class, INDICATOR),
            new TypeForm<>(MeasuredValue.class, MEASURED),
            new TypeForm<>(TargetResult.class, RESULT));

    private AnswerShapes() {}

    /** The answers of its indicators, which may follow later in the document, are filled in {@linkplain #complete later}. */
    private static CommitmentAnswer commitmentOf(Values values, AssessedPlan plan) {
        Commitment commitment = values.get("commitment", COMMITMENT_ELEMENT);
        Set<TrackingLimit> limits = EnumSet.noneOf(TrackingLimit.class);
        limits.addAll(values.list("limits", LIMIT));
        return new CommitmentAnswer(
                commitment,
                values.get("ceiling", CEILING),
                values.get("atLeast", PROGRESS),
                values.get("atMost", PROGRESS),
                limits,
                values.list("gaps", SeriesShapes.GAP),
                values.find("due", DUE),
                plan.all(Indicator.class).stream()
                        .filter(indicator -> indicator.measures().contains(commitment.id()))
                        .map(indicator -> new IndicatorAnswer(indicator, List.of(), List.of(), List.of()))
                        .toList(),
                values.get("support", SupportShapes.SUPPORT));
    }

    /** Fills in the answers of the indicators that measure the commitment. */
    static CommitmentAnswer complete(CommitmentAnswer answer, List<IndicatorAnswer> indicators) {
        return new CommitmentAnswer(
                answer.commitment(),
                answer.ceiling(),
                answer.atLeast(),
                answer.atMost(),
                answer.limits(),
                answer.gaps(),
                answer.due(),
                indicators.stream()
                        .filter(each -> each.indicator()
                                .measures()
                                .contains(answer.commitment().id()))
                        .toList(),
                answer.support());
    }
}
