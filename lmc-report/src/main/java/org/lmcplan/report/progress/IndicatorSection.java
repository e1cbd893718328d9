package org.lmcplan.report.progress;

import java.math.BigDecimal;
import java.util.List;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.assess.IndicatorAnswer;
import org.lmcplan.model.assess.MeasuredValue;
import org.lmcplan.model.assess.TargetResult;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** The indicators of the plan: what was measured, and whether each target was reached. Left out if the plan has none. */
record IndicatorSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        List<IndicatorAnswer> indicators = data.assessment().indicators();
        if (indicators.isEmpty()) {
            return;
        }
        page.section("indicators", words.of("Indicators", "指标"));
        ReportTable table = ReportTable.of(words.of("Targets and what was measured", "目标值与测量结果"), TableStyle.CARDS)
                .columns(
                        words.of("Indicator", "指标"),
                        words.of("Lines", "承诺"),
                        words.of("Target", "目标值"),
                        words.of("Result", "结果"),
                        words.of("Measured", "测量值"));
        indicators.forEach(answer -> rows(table, answer));
        page.table(table);
    }

    private void rows(ReportTable table, IndicatorAnswer answer) {
        for (TargetResult result : answer.targets()) {
            table.row(
                    StyledText.of(title(answer.indicator())),
                    lines(answer.indicator()),
                    target(answer.indicator(), result),
                    StyledText.none().status(result.result().code(), words.term(result.result())),
                    values(answer));
        }
    }

    private String title(Indicator indicator) {
        return words.text(indicator.title())
                .or(() -> words.text(indicator.unit()))
                .orElse(indicator.id().value());
    }

    private StyledText lines(Indicator indicator) {
        return StyledText.joined(
                " · ", indicator.measures().stream().map(this::measured).toList());
    }

    private StyledText measured(ElementId id) {
        return id instanceof CommitmentId line
                ? links.line(line)
                : StyledText.of(links.names().name(id));
    }

    private StyledText target(Indicator indicator, TargetResult result) {
        IndicatorTarget target = result.target();
        String unit = words.text(indicator.unit()).map(each -> " " + each).orElse("");
        String goal = target.value()
                .map(value -> words.amount(value) + unit)
                .or(() -> target.change().map(change -> signed(change) + unit))
                .or(() -> target.percent().map(percent -> signed(percent) + " %"))
                .or(() -> words.text(target.text()))
                .orElse("");
        String level = target.value().isEmpty() && result.level().isPresent()
                ? words.bracketed(words.of("that is, ", "即 ")
                        + words.amount(result.level().get())
                        + unit)
                : "";
        String by = target.by()
                .map(words::by)
                .map(date -> words.of(", ", "，") + date)
                .orElse("");
        String condition = words.text(target.condition()).map(words::bracketed).orElse("");
        return StyledText.of(goal + level + by + condition);
    }

    private String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "") + words.amount(number.abs());
    }

    private StyledText values(IndicatorAnswer answer) {
        List<StyledText> lines = answer.values().stream().map(this::value).toList();
        return lines.isEmpty()
                ? StyledText.none().status("no-record", words.of("no record", "无记录"))
                : StyledText.lines(lines);
    }

    private StyledText value(MeasuredValue value) {
        String shown = value.value()
                .map(words::amount)
                .or(() -> words.text(value.text()))
                .orElse("");
        return StyledText.of(words.labelled(words.day(value.day()), shown) + " ")
                .then(links.record(value.record()));
    }
}
