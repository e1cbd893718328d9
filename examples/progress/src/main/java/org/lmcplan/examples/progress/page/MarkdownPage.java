package org.lmcplan.examples.progress.page;

import java.util.List;
import java.util.stream.Collectors;

/** Markdown as it is shown on project pages, with tables. */
public final class MarkdownPage implements Page {

    private final StringBuilder out = new StringBuilder();

    /** A page with its title, and a line that says what kind of page it is. */
    public MarkdownPage(String kind, String title) {
        out.append("# ").append(plain(kind + " – " + title)).append('\n');
    }

    @Override
    public Page section(String id, String title) {
        return block("## " + anchor(id) + plain(title));
    }

    @Override
    public Page part(String id, Text title) {
        return block("### " + anchor(id) + inline(title));
    }

    @Override
    public Page paragraph(Text text) {
        return block(inline(text));
    }

    @Override
    public Page notice(Text text) {
        return block("> " + inline(text));
    }

    @Override
    public Page bullets(List<Text> items) {
        return block(items.stream().map(item -> "- " + inline(item)).collect(Collectors.joining("\n")));
    }

    @Override
    public Page tiles(List<Tile> tiles) {
        return block(tiles.stream()
                .map(tile -> "- **" + tile.number() + "** " + plain(tile.label()))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public Page table(Table table) {
        if (table.isEmpty()) {
            return this;
        }
        block("**" + plain(table.caption()) + "**");
        StringBuilder rows = new StringBuilder("|");
        table.columns()
                .forEach(column -> rows.append(' ').append(plain(column.head())).append(" |"));
        rows.append("\n|");
        table.columns().forEach(column -> rows.append(column.status().isEmpty() ? "---|" : "---:|"));
        for (Table.Row row : table.rows()) {
            rows.append("\n| ").append(row.id().isEmpty() ? "" : anchor(row.id()));
            String cells = row.cells().stream().map(MarkdownPage::inline).collect(Collectors.joining(" | "));
            rows.append(row.group() ? "**" + cells + "**" : cells)
                    .append(row.group() ? " |".repeat(table.columns().size()) : " |");
        }
        return block(rows.toString());
    }

    @Override
    public boolean showsPictures() {
        return false;
    }

    @Override
    public Page figure(Figure figure) {
        return this;
    }

    @Override
    public String finish() {
        return out.toString();
    }

    private Page block(String text) {
        out.append('\n').append(text).append('\n');
        return this;
    }

    private static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    private static String inline(Text text) {
        return text.spans().stream().map(MarkdownPage::inline).collect(Collectors.joining());
    }

    private static String inline(Span span) {
        String plain = plain(span.text());
        return switch (span.kind()) {
            case PLAIN, SMALL, STATUS -> plain;
            case STRONG -> strong(plain);
            case QUOTE -> "“" + plain + "”";
            case LINK -> "[" + plain + "](<" + span.to() + ">)";
            case JUMP -> "[" + plain + "](#" + span.to() + ")";
            case BREAK -> "<br>";
        };
    }

    /** Asterisks do not end what ends in punctuation where a Chinese character follows: an element does. */
    private static String strong(String plain) {
        boolean ends = !plain.isEmpty() && Character.isLetterOrDigit(plain.codePointBefore(plain.length()));
        return ends ? "**" + plain + "**" : "<strong>" + plain + "</strong>";
    }

    /** Text that stands for itself: no markup, element, link, mention or cell of a table comes of it. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Visible.line(text).toCharArray()) {
            switch (c) {
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '&' -> plain.append("&amp;");
                case '@' -> plain.append("@<!-- -->");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '#' ->
                    plain.append('\\').append(c);
                default -> plain.append(c);
            }
        }
        return plain.toString().replace("://", "\\://").replaceAll("(?i)www\\.", "$0<!-- -->");
    }
}
