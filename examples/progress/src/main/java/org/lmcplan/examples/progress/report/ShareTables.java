package org.lmcplan.examples.progress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Table;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCount;
import org.lmcplan.model.assess.Share;

/** Shares of the lines, with what is unknown beside them. */
record ShareTables(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("shares", words.of("Shares", "占比"));
        page.paragraph(Text.of(words.of(
                "“Something” counts lines that show activity, delivery or continuation. The true number lies between it and it"
                        + " plus the unknown.",
                "“有所体现”指有行动、已落实或持续落实的承诺。真实数目介于该数与该数加未知数之间。")));
        table(
                page,
                words.of("By pillar", "按支柱"),
                input.assessment().byPillar(),
                pillar -> labels.name(pillar.names()),
                words.of("outside the pillars", "支柱之外"));
        table(
                page,
                words.of("By priority area", "按优先领域"),
                input.assessment().byPriorityArea(),
                area -> labels.name(area.names()),
                words.of("none of them", "不属优先领域"));
        table(page, words.of("By force", "按约束力"), input.assessment().byForce(), words::term, "");
        table(
                page,
                words.of("By act; a line with several stands with each", "按行动，一条承诺可含多项"),
                input.assessment().byAct(),
                words::term,
                words.of("none stated", "未载明"));
    }

    private <K> void table(
            Page page, String caption, List<ProgressCount<K>> tallies, Function<K, String> nameOf, String otherwise) {
        Table table = Table.of(caption, Table.Style.NUMBERS)
                .columns(words.of("Group", "类别"))
                .column("total", words.of("lines", "承诺"))
                .column("something", words.of("something", "有所体现"))
                .column("unknown", words.of("unknown", "未知"));
        for (Progress progress : Progress.values()) {
            table.column(progress.code(), words.term(progress));
        }
        for (ProgressCount<K> tally : tallies) {
            if (tally.total() > 0) {
                Share share = tally.active();
                List<Text> cells = new ArrayList<>(List.of(
                        Text.of(tally.key().map(nameOf).orElse(otherwise)),
                        Text.of(Integer.toString(share.whole())),
                        percent(share.part(), share.whole()),
                        percent(share.unknown(), share.whole())));
                for (Progress progress : Progress.values()) {
                    cells.add(Text.of(Integer.toString(tally.count(progress))));
                }
                table.row("", cells);
            }
        }
        page.table(table);
    }

    private static Text percent(int part, int whole) {
        return Text.of(Integer.toString(part)).small(" " + Math.round(100.0 * part / whole) + "%");
    }
}
