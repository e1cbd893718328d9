package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.MoneyTotal;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** What would change if records of lower confidence counted. */
record ConfidenceSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("confidence", words.of("What records of lower confidence would change", "计入可信度较低的记录后的变化"));
        Optional<Assessment> any = data.withAnyConfidence();
        if (any.isEmpty()) {
            page.paragraph(
                    StyledText.of(words.of("Records of any confidence count in this report.", "本报告计入各种可信度的记录。")));
            return;
        }
        ReportTable table = changes(any.get());
        String least = words.term(data.assessment().options().leastConfidence());
        page.paragraph(StyledText.of(words.of(
                        "In this report, records and projects of at least " + least + " count. ",
                        "本报告只计入" + least + "及以上的记录和实施项目。")
                + (table.isEmpty()
                        ? words.of("Counting the others as well would change nothing.", "若计入其余记录，结果不变。")
                        : words.of("If the others counted as well, this would change:", "若计入其余记录，下列结果将变化："))));
        page.table(table);
    }

    private ReportTable changes(Assessment any) {
        ReportTable table = ReportTable.of(words.of("Changes", "变化"), TableStyle.CARDS)
                .columns(
                        words.of("For", "对象"),
                        words.of("In this report", "本报告"),
                        words.of("With lower confidence", "计入后"),
                        words.of("Records", "记录"));
        lines(table, any);
        targets(table, any);
        meetings(table, any);
        money(table, any);
        return table;
    }

    private void lines(ReportTable table, Assessment any) {
        for (int i = 0; i < any.commitments().size(); i++) {
            CommitmentAnswer now = data.assessment().commitments().get(i);
            CommitmentAnswer then = any.commitments().get(i);
            if (now.atLeast() != then.atLeast() || now.atMost() != then.atMost()) {
                table.row(
                        links.line(now.commitment().id()),
                        progress(now),
                        progress(then),
                        added(now.support(), then.support()));
            }
        }
    }

    private StyledText progress(CommitmentAnswer answer) {
        StyledText status = StyledText.none().status(answer.progress().code(), words.term(answer.progress()));
        return answer.atLeast() == answer.atMost()
                ? status
                : status.line().small(words.between(answer.atLeast(), answer.atMost()));
    }

    private void targets(ReportTable table, Assessment any) {
        List<TargetAnswer<?, ?>> now = targets(data.assessment());
        List<TargetAnswer<?, ?>> then = targets(any);
        for (int i = 0; i < now.size(); i++) {
            StyledText before = status(now.get(i));
            StyledText after = status(then.get(i));
            if (!now.get(i).atLeast().equals(then.get(i).atLeast())
                    || !now.get(i).atMost().equals(then.get(i).atMost())) {
                table.row(
                        links.target(now.get(i).target().id()),
                        before,
                        after,
                        added(now.get(i).support(), then.get(i).support()));
            }
        }
    }

    private static List<TargetAnswer<?, ?>> targets(Assessment assessment) {
        return Stream.<List<? extends TargetAnswer<?, ?>>>of(
                        assessment.mechanisms(),
                        assessment.instruments(),
                        assessment.programmes(),
                        assessment.partners())
                .<TargetAnswer<?, ?>>flatMap(List::stream)
                .toList();
    }

    private StyledText status(TargetAnswer<?, ?> answer) {
        return StyledText.of(
                answer.status().map(words::term).orElseGet(() -> words.between(answer.atLeast(), answer.atMost())));
    }

    private StyledText added(Support now, Support then) {
        return links.records(without(then.evidence(), now.evidence()), without(then.perhaps(), now.perhaps()));
    }

    private void meetings(ReportTable table, Assessment any) {
        for (int i = 0; i < any.meetings().size(); i++) {
            RecurringSeries now = data.assessment().meetings().get(i);
            RecurringSeries then = any.meetings().get(i);
            if (!now.equals(then)) {
                List<Slug> added = new ArrayList<>(
                        then.held().stream().map(each -> each.record()).toList());
                added.addAll(then.undated());
                added.addAll(then.perhaps());
                added.removeAll(now.held().stream().map(each -> each.record()).toList());
                added.removeAll(now.undated());
                added.removeAll(now.perhaps());
                table.row(
                        links.target(now.subject()).plain(words.bracketed(words.of("meetings", "会议"))),
                        held(now),
                        held(then),
                        links.records(added));
            }
        }
    }

    private StyledText held(RecurringSeries series) {
        StyledText held = StyledText.of(words.held(series));
        StyledText next = links.sentenceOfNextMeeting(series);
        return next.isEmpty() ? held : held.line().then(next);
    }

    private void money(ReportTable table, Assessment any) {
        List<MoneyTotal> now = wholes(data.assessment());
        for (MoneyTotal total : wholes(any)) {
            Optional<MoneyTotal> before = now.stream()
                    .filter(each -> each.basis() == total.basis()
                            && each.stage() == total.stage()
                            && each.certain() == total.certain()
                            && each.currency().equals(total.currency()))
                    .findFirst();
            List<Slug> counted = before.map(MoneyTotal::evidence).orElse(List.of());
            if (!counted.equals(total.evidence())) {
                table.row(
                        StyledText.of(words.of("Money ", "资金：")
                                + words.term(total.stage())
                                + words.bracketed(words.term(total.basis()))),
                        before.map(this::amount).orElse(StyledText.of(words.of("not stated", "未载明"))),
                        amount(total),
                        links.records(without(total.evidence(), counted)));
            }
        }
    }

    private static List<MoneyTotal> wholes(Assessment assessment) {
        return assessment.money().totals().stream()
                .filter(total -> total.by() == MoneyDimension.WHOLE)
                .toList();
    }

    private StyledText amount(MoneyTotal total) {
        return MoneySection.amount(words, total);
    }

    private static List<Slug> without(List<Slug> ids, List<Slug> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }
}
