package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** The number of lines of each cooperation area, or else of each chapter, by progress. */
record AreaSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        boolean areas = !data.plan().all(CooperationArea.class).isEmpty();
        page.section(
                "areas",
                areas
                        ? words.of("Cooperation areas by progress", "各合作领域进展")
                        : words.of("Sections by progress", "各章节进展"));
        ReportTable table = ReportTable.of(
                        areas
                                ? words.of("Lines by area and progress", "各领域承诺按进展计数")
                                : words.of("Lines by section and progress", "各章节承诺按进展计数"),
                        TableStyle.MATRIX)
                .columns(areas ? words.of("Area", "领域") : words.of("Section", "章节"));
        for (Progress progress : Progress.values()) {
            table.column(progress.code(), words.term(progress));
        }
        for (Pillar pillar : data.plan().all(Pillar.class)) {
            List<CooperationArea> of = areas(area -> area.pillar().equals(pillar.id()));
            if (!of.isEmpty()) {
                table.group(links.names().name(pillar.names()));
                of.forEach(area -> row(table, area));
            }
        }
        others(table, areas);
        page.table(table);
    }

    /** Adds the areas without a pillar of the plan, and the lines without an area by chapter. */
    private void others(ReportTable table, boolean areas) {
        List<CooperationArea> outside =
                areas(area -> data.plan().find(Pillar.class, area.pillar()).isEmpty());
        Map<SectionNumber, List<CommitmentAnswer>> chapters = new TreeMap<>();
        data.assessment().commitments().stream()
                .filter(answer -> data.plan().areaOf(answer.commitment()).isEmpty())
                .forEach(answer -> chapters.computeIfAbsent(chapter(answer), any -> new ArrayList<>())
                        .add(answer));
        if (areas && !(outside.isEmpty() && chapters.isEmpty())) {
            table.group(words.of("Other lines", "其他承诺"));
        }
        outside.forEach(area -> row(table, area));
        chapters.forEach((chapter, answers) -> row(table, links.names().section(chapter), answers));
    }

    private static SectionNumber chapter(CommitmentAnswer answer) {
        return SectionNumber.of(answer.commitment().section().toString().split("\\.", 2)[0]);
    }

    private List<CooperationArea> areas(Predicate<CooperationArea> filter) {
        return data.plan().all(CooperationArea.class).stream().filter(filter).toList();
    }

    private void row(ReportTable table, CooperationArea area) {
        row(
                table,
                links.names().name(area),
                data.assessment().commitments().stream()
                        .filter(answer -> data.plan()
                                .areaOf(answer.commitment())
                                .filter(area::equals)
                                .isPresent())
                        .toList());
    }

    private void row(ReportTable table, String head, List<CommitmentAnswer> answers) {
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
