package org.lmcplan.examples.progress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Table;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Progress;

/** The cooperation areas, by pillar, against how far their lines got. */
record AreaMatrix(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("areas", words.of("Cooperation areas by progress", "各合作领域进展"));
        Table table = Table.of(words.of("How many lines of each area got how far", "各领域承诺按进展计数"), Table.Style.MATRIX)
                .columns(words.of("Area", "领域"));
        for (Progress progress : Progress.values()) {
            table.column(progress.code(), words.term(progress));
        }
        for (Pillar pillar : input.plan().all(Pillar.class)) {
            table.group(Text.of(labels.name(pillar.names())));
            input.plan().all(CooperationArea.class).stream()
                    .filter(area -> area.pillar().equals(pillar.id()))
                    .forEach(area -> row(
                            table,
                            labels.name(area),
                            answer -> input.plan()
                                    .areaOf(answer.commitment())
                                    .filter(area::equals)
                                    .isPresent()));
        }
        table.group(Text.of(words.of("Outside the pillars", "支柱之外")));
        row(
                table,
                words.of("Framework and support", "工作架构与支撑体系"),
                answer -> input.plan().areaOf(answer.commitment()).isEmpty());
        page.table(table);
    }

    private void row(Table table, String head, Predicate<CommitmentAnswer> belongs) {
        List<CommitmentAnswer> answers =
                input.assessment().commitments().stream().filter(belongs).toList();
        List<Text> cells = new ArrayList<>();
        cells.add(
                answers.isEmpty()
                        ? Text.of(head)
                        : Text.none().jump("line-" + answers.get(0).commitment().id(), head));
        for (Progress progress : Progress.values()) {
            long count = answers.stream()
                    .filter(answer -> answer.progress() == progress)
                    .count();
            cells.add(count == 0 ? Text.none() : Text.of(Long.toString(count)));
        }
        table.row("", cells);
    }
}
