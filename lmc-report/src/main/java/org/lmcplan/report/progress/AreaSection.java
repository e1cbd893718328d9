package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** The number of lines of each cooperation area by progress. */
record AreaSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("areas", words.of("Cooperation areas by progress", "各合作领域进展"));
        ReportTable table = ReportTable.of(words.of("Lines by area and progress", "各领域承诺按进展计数"), TableStyle.MATRIX)
                .columns(words.of("Area", "领域"));
        for (Progress progress : Progress.values()) {
            table.column(progress.code(), words.term(progress));
        }
        for (Pillar pillar : data.plan().all(Pillar.class)) {
            table.group(links.names().name(pillar.names()));
            data.plan().all(CooperationArea.class).stream()
                    .filter(area -> area.pillar().equals(pillar.id()))
                    .forEach(area -> row(
                            table,
                            links.names().name(area),
                            answer -> data.plan()
                                    .areaOf(answer.commitment())
                                    .filter(area::equals)
                                    .isPresent()));
        }
        table.group(words.of("Outside the pillars", "支柱之外"));
        row(
                table,
                words.of("Framework and support", "工作架构与支撑体系"),
                answer -> data.plan().areaOf(answer.commitment()).isEmpty());
        page.table(table);
    }

    private void row(ReportTable table, String head, Predicate<CommitmentAnswer> belongs) {
        List<CommitmentAnswer> answers =
                data.assessment().commitments().stream().filter(belongs).toList();
        List<StyledText> cells = new ArrayList<>();
        cells.add(
                answers.isEmpty()
                        ? StyledText.of(head)
                        : StyledText.none()
                                .jump("line-" + answers.get(0).commitment().id(), head));
        for (Progress progress : Progress.values()) {
            long count = answers.stream()
                    .filter(answer -> answer.progress() == progress)
                    .count();
            cells.add(count == 0 ? StyledText.none() : StyledText.of(count));
        }
        table.row("", cells);
    }
}
