package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCount;
import org.lmcplan.model.assess.Share;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** Shares of the lines that show some progress, each with the share that is unknown. */
record ShareSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        Assessment assessment = data.assessment();
        page.section("shares", words.of("Shares", "占比"));
        page.paragraph(StyledText.of(words.of(
                "“Some progress” counts lines with activity and lines that are delivered or continuing. All others are unknown,"
                        + " including those with statements only. The true number lies between “some progress” and “some progress”"
                        + " plus “unknown”.",
                "“有进展”指有行动、已落实或持续落实的承诺；其余为未知，包括仅有表态的承诺。真实数目不少于“有进展”的数目，不多于“有进展”与“未知”的数目之和。")));
        table(
                page,
                words.of("By pillar", "按支柱"),
                assessment.byPillar(),
                pillar -> links.names().name(pillar.names()),
                words.of("outside these pillars", "支柱之外"));
        table(
                page,
                words.of("By priority area", "按优先领域"),
                assessment.byPriorityArea(),
                area -> links.names().name(area.names()),
                words.of("outside these priority areas", "优先领域之外"));
        table(page, words.of("By force", "按承诺力度"), assessment.byForce(), words::term, "");
        table(
                page,
                words.of("By act (a line with several acts is counted under each)", "按行动（一条承诺含多项的，分别计入）"),
                assessment.byAct(),
                words::term,
                words.of("none stated", "未载明"));
    }

    private <K> void table(
            ReportPage page,
            String caption,
            List<ProgressCount<K>> tallies,
            Function<K, String> nameOf,
            String otherwise) {
        ReportTable table = ReportTable.of(caption, TableStyle.NUMBERS)
                .columns(words.of("Group", "类别"))
                .column("total", words.of("lines", "承诺"))
                .column("something", words.of("some progress", "有进展"))
                .column("unknown", words.of("unknown", "未知"));
        for (Progress progress : Progress.values()) {
            table.column(progress.code(), words.term(progress));
        }
        if (tallies.stream().noneMatch(tally -> tally.key().isPresent() && tally.total() > 0)) {
            return; // The plan knows no such groups.
        }
        for (ProgressCount<K> tally : tallies) {
            if (tally.total() > 0) {
                Share share = tally.active();
                List<StyledText> cells = new ArrayList<>(List.of(
                        StyledText.of(tally.key().map(nameOf).orElse(otherwise)),
                        StyledText.of(share.whole()),
                        percent(share.part(), share.whole()),
                        percent(share.unknown(), share.whole())));
                for (Progress progress : Progress.values()) {
                    cells.add(StyledText.of(tally.count(progress)));
                }
                table.row("", cells);
            }
        }
        page.table(table);
    }

    private static StyledText percent(int part, int whole) {
        return StyledText.of(part).small(" (" + Math.round(100.0 * part / whole) + "%)");
    }
}
