package org.lmcplan.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.model.text.MarkdownText;

/** A Markdown page with tables, as code hosting sites show it. */
public final class MarkdownPage implements ReportPage {

    private final StringBuilder out = new StringBuilder();

    /** Starts a page with its heading. */
    public MarkdownPage(String heading) {
        out.append("# ").append(MarkdownText.prose(heading)).append('\n');
    }

    @Override
    public ReportPage section(String id, String title) {
        return block("## " + anchor(id) + MarkdownText.prose(title));
    }

    @Override
    public ReportPage entry(String id, StyledText title) {
        return block("### " + anchor(id) + inline(title));
    }

    @Override
    public ReportPage paragraph(StyledText text) {
        return block(inline(text));
    }

    @Override
    public ReportPage notice(StyledText text) {
        return block("> " + inline(text));
    }

    @Override
    public ReportPage bullets(List<StyledText> items) {
        return block(items.stream().map(item -> "- " + inline(item)).collect(Collectors.joining("\n")));
    }

    @Override
    public ReportPage tiles(List<Tile> tiles) {
        return block(tiles.stream()
                .map(tile -> "- **" + tile.number() + "** " + MarkdownText.prose(tile.label()))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public ReportPage table(ReportTable table) {
        if (table.isEmpty()) {
            return this;
        }
        block("**" + MarkdownText.prose(table.caption()) + "**");
        StringBuilder rows = new StringBuilder("|");
        table.columns()
                .forEach(column -> rows.append(' ')
                        .append(MarkdownText.prose(column.head()))
                        .append(" |"));
        rows.append("\n|");
        table.columns().forEach(column -> rows.append(column.status().isEmpty() ? "---|" : "---:|"));
        for (ReportTable.TableRow row : table.rows()) {
            rows.append("\n| ").append(row.id().isEmpty() ? "" : anchor(row.id()));
            String cells = row.cells().stream().map(MarkdownPage::inline).collect(Collectors.joining(" | "));
            rows.append(row.group() ? "**" + cells + "**" : cells)
                    .append(row.group() ? " |".repeat(table.columns().size()) : " |");
        }
        return block(rows.toString());
    }

    @Override
    public boolean showsFigures() {
        return false;
    }

    @Override
    public ReportPage figure(PageFigure figure) {
        return this;
    }

    @Override
    public String finish() {
        return out.toString();
    }

    private ReportPage block(String text) {
        out.append('\n').append(text).append('\n');
        return this;
    }

    private static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    private static String inline(StyledText text) {
        return text.spans().stream().map(MarkdownPage::inline).collect(Collectors.joining());
    }

    private static String inline(TextSpan span) {
        // The blank between two spans; no text of a document is blank.
        String text = span.text().equals(" ") ? " " : MarkdownText.prose(span.text());
        return switch (span.kind()) {
            case PLAIN, SMALL, STATUS -> text;
            case STRONG -> MarkdownText.strong(span.text());
            case QUOTE -> "“" + text + "”";
            case LINK -> "[" + text + "](<" + span.target() + ">)";
            case JUMP -> "[" + text + "](#" + span.target() + ")";
            case BREAK -> "<br>";
        };
    }
}
