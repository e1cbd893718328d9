package org.lmcplan.io.format;

import static org.lmcplan.io.format.PartShapes.PASSAGE;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.DECIMAL;
import static org.lmcplan.io.format.ValueShapes.ELEMENT_ID;
import static org.lmcplan.io.format.ValueShapes.FORMER_ID;
import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Restriction;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.problem.Message;

/** The shapes of indicators. */
public final class IndicatorShapes {

    private static final Shape<IndicatorDirection> DIRECTION = new CodeShape<>(IndicatorDirection.class);

    public static final Shape<IndicatorBaseline> BASELINE =
            ObjectShape.<IndicatorBaseline, IndicatorBaseline.Builder>of(
                            Message.of("a baseline", "基准"),
                            IndicatorBaseline::builder,
                            IndicatorBaseline.Builder::build)
                    .optional("value", DECIMAL, IndicatorBaseline::value, IndicatorBaseline.Builder::value)
                    .localized("text", IndicatorBaseline::text, IndicatorBaseline.Builder::text)
                    .optional("date", DATE, IndicatorBaseline::date, IndicatorBaseline.Builder::date)
                    .extensible(IndicatorBaseline::extensions, IndicatorBaseline.Builder::extensions)
                    .build();

    public static final Shape<IndicatorTarget> TARGET = ObjectShape.<IndicatorTarget, TargetParts>checked(
                    Message.of("a target", "目标值"), TargetParts::new, TargetParts::build)
            .optional(
                    "value",
                    DECIMAL,
                    IndicatorTarget::value,
                    (parts, value) -> parts.given("value").value(value))
            .optional(
                    "change",
                    DECIMAL,
                    IndicatorTarget::change,
                    (parts, value) -> parts.given("change").change(value))
            .optional(
                    "percent",
                    DECIMAL,
                    IndicatorTarget::percent,
                    (parts, value) -> parts.given("percent").percent(value))
            .localized(
                    "text",
                    IndicatorTarget::text,
                    (parts, text) -> parts.given("text").text(text))
            .optional("by", DATE, IndicatorTarget::by, (parts, date) -> parts.target.by(date))
            .localized("condition", IndicatorTarget::condition, (parts, text) -> parts.target.condition(text))
            .extensible(IndicatorTarget::extensions, (parts, extensions) -> parts.target.extensions(extensions))
            .restricted(Restriction.exactlyOne(List.of("value", "change", "percent", "text")))
            .build();

    public static final Shape<Indicator> INDICATOR = ObjectShape.<Indicator, Indicator.Builder>of(
                    Message.of("an indicator", "指标"), Indicator::builder, Indicator.Builder::build)
            .required("id", SLUG, Indicator::id, Indicator.Builder::id)
            .localized("title", Indicator::title, Indicator.Builder::title)
            .list("measures", ELEMENT_ID, Indicator::measures, Indicator.Builder::addAllMeasures)
            .localized("unit", Indicator::unit, Indicator.Builder::unit)
            .optional("direction", DIRECTION, Indicator::direction, Indicator.Builder::direction)
            .optional("baseline", BASELINE, Indicator::baseline, Indicator.Builder::baseline)
            .list("targets", TARGET, Indicator::targets, Indicator.Builder::addAllTargets)
            .list("readFrom", PASSAGE, Indicator::readFrom, Indicator.Builder::addAllReadFrom)
            .list("succeeds", FORMER_ID, Indicator::succeeds, Indicator.Builder::addAllSucceeds)
            .localized("note", Indicator::note, Indicator.Builder::note)
            .extensible(Indicator::extensions, Indicator.Builder::extensions)
            .build();

    private IndicatorShapes() {}

    /** Builds a target, of which one key says what is to be reached. */
    private static final class TargetParts {

        private final IndicatorTarget.Builder target = IndicatorTarget.builder();
        private final List<String> given = new ArrayList<>();

        /** Notes a key that says what is to be reached. */
        IndicatorTarget.Builder given(String key) {
            given.add(key);
            return target;
        }

        static @Nullable IndicatorTarget build(TargetParts parts, ReadContext in, ToIntFunction<String> positionOf) {
            List<String> given = parts.given;
            if (given.size() == 1) {
                return parts.target.build();
            } else if (given.isEmpty()) {
                in.faultAt(
                        positionOf.applyAsInt(""),
                        FaultKind.MISSING_KEY,
                        Message.of("value', 'change', 'percent' or 'text", "value”、“change”、“percent”或“text"),
                        Message.of("a target", "目标值"));
                return null;
            }
            String second = given.get(1);
            in.enter(second);
            in.faultAt(
                    positionOf.applyAsInt(second),
                    FaultKind.KEY_OUT_OF_PLACE,
                    Message.excerpt(second),
                    Message.of("does not go with {0}", "不能与 {0} 同时使用", given.get(0)),
                    Message.of("write two targets, or delete one key", "请写成两个目标值，或删去一键"));
            in.leave();
            return null;
        }
    }
}
