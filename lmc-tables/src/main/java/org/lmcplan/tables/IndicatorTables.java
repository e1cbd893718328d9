package org.lmcplan.tables;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.IndicatorResult;
import org.lmcplan.model.assess.TargetResult;

/** The tables of indicators and of the values that are to be reached. */
final class IndicatorTables {

    private IndicatorTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        return List.of(indicators(input), measures(input), targets(input));
    }

    private static TableDraft<Indicator> indicators(TableInput input) {
        return new TableDraft<Indicator>("indicators", "The indicators of the plan.")
                .key("id", "The id.", Indicator::id)
                .localized("title", "What is measured.", Indicator::title)
                .localized("unit", "The unit.", Indicator::unit)
                .maybeCode(
                        "direction",
                        IndicatorDirection.class,
                        "Whether a higher or a lower value is better.",
                        Indicator::direction)
                .decimal(
                        "baseline",
                        "The value at the start.",
                        each -> each.baseline().flatMap(IndicatorBaseline::value))
                .localized(
                        "baseline_wording",
                        "The value at the start, in words.",
                        each -> each.baseline().map(IndicatorBaseline::text).orElse(LocalizedText.none()))
                .date(
                        "baseline_dated",
                        "When it was measured.",
                        each -> each.baseline().flatMap(IndicatorBaseline::date))
                .note(Indicator::note)
                .rows(input.plan().indicators());
    }

    private static TableDraft<?> measures(TableInput input) {
        record Measured(Slug indicator, ElementId element) {}
        return new TableDraft<Measured>("indicator_measures", "What an indicator measures.")
                .key("indicator", "The indicator.", Measured::indicator)
                .keyCode(
                        "measured_kind",
                        IdKind.class,
                        "The kind.",
                        each -> input.ids().element(each.element()))
                .key("measured", "A commitment, goal, pillar or area.", Measured::element)
                .references("indicator", "indicators", "id")
                .referencesId("measured_kind", "measured")
                .rows(input.plan().indicators().stream()
                        .flatMap(each -> each.measures().stream().distinct().map(id -> new Measured(each.id(), id)))
                        .toList());
    }

    private static TableDraft<?> targets(TableInput input) {
        return new TableDraft<Numbered<Indicator, IndicatorTarget>>(
                        "indicator_targets",
                        "The values that are to be reached, and whether they were. One of goal, goal_change, goal_percent and"
                                + " goal_wording is given.")
                .key("indicator", "The indicator.", each -> each.owner().id())
                .keyNumber("ordinal", "Its place among the targets of the indicator, from 1.", Numbered::ordinal)
                .decimal("goal", "The value.", each -> each.value().value())
                .decimal(
                        "goal_change",
                        "By how much the value is to change from the baseline.",
                        each -> each.value().change())
                .decimal(
                        "goal_percent",
                        "By how many per cent of the baseline it is to change.",
                        each -> each.value().percent())
                .localized(
                        "goal_wording",
                        "The value in words.",
                        each -> each.value().text())
                .date("due", "By when.", each -> each.value().by())
                .localized("only_if", "On what condition.", each -> each.value().condition())
                .maybeCode(
                        "result",
                        IndicatorResult.class,
                        "Whether it was reached.",
                        each -> result(input, each).map(TargetResult::result))
                .decimal(
                        "goal_level",
                        "The value to be reached, worked out from the baseline.",
                        each -> result(input, each).flatMap(TargetResult::level))
                .maybeCode(
                        "evidence_kind",
                        IdKind.class,
                        "The kind of what shows it.",
                        each -> result(input, each)
                                .flatMap(TargetResult::record)
                                .map(id -> input.ids().evidence(id)))
                .maybe(
                        "evidence",
                        "The record that shows it.",
                        each -> result(input, each).flatMap(TargetResult::record))
                .references("indicator", "indicators", "id")
                .referencesId("evidence_kind", "evidence")
                .rows(input.plan().indicators().stream()
                        .flatMap(each -> Numbered.of(each, each.targets()).stream())
                        .toList());
    }

    private static Optional<TargetResult> result(TableInput input, Numbered<Indicator, IndicatorTarget> target) {
        return input.assessment().stream()
                .flatMap(each -> each.indicators().stream())
                .filter(answer -> answer.indicator().equals(target.owner()))
                .filter(answer -> answer.targets().size() >= target.ordinal())
                .map(answer -> answer.targets().get(target.ordinal() - 1))
                .findFirst();
    }
}
