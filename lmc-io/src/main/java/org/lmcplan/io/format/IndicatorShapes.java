package org.lmcplan.io.format;

import static org.lmcplan.io.format.PartShapes.PASSAGE;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.DECIMAL;
import static org.lmcplan.io.format.ValueShapes.ELEMENT_ID;
import static org.lmcplan.io.format.ValueShapes.FORMER_ID;
import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.util.List;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.KeyChoice;
import org.lmcplan.io.shape.ObjectShape;
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

    public static final Shape<IndicatorTarget> TARGET = ObjectShape.<IndicatorTarget, IndicatorTarget.Builder>of(
                    Message.of("a target", "目标值"), IndicatorTarget::builder, IndicatorTarget.Builder::build)
            .optional("value", DECIMAL, IndicatorTarget::value, IndicatorTarget.Builder::value)
            .optional("change", DECIMAL, IndicatorTarget::change, IndicatorTarget.Builder::change)
            .optional("percent", DECIMAL, IndicatorTarget::percent, IndicatorTarget.Builder::percent)
            .localized("text", IndicatorTarget::text, IndicatorTarget.Builder::text)
            .optional("by", DATE, IndicatorTarget::by, IndicatorTarget.Builder::by)
            .localized("condition", IndicatorTarget::condition, IndicatorTarget.Builder::condition)
            .extensible(IndicatorTarget::extensions, IndicatorTarget.Builder::extensions)
            .choosing(new KeyChoice(
                    List.of("value", "change", "percent", "text"),
                    Message.of("write two targets, or delete one key", "请写成两个目标值，或删去一键")))
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
}
