package org.lmcplan.report.page;

import java.util.List;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.text.MarkupWriter;

/** An HTML page that needs no other file and runs no script. */
public final class HtmlPage implements ReportPage {

    private final MarkupWriter html = new MarkupWriter();
    private final HtmlTextWriter texts = new HtmlTextWriter(html);
    private final int main;

    /** Starts a page with the kind of document it is, its title, and a heading of both for lists of pages. */
    public HtmlPage(LanguageTag language, String kind, String title, String heading) {
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", language.equals(LanguageTag.CHINESE) ? "zh-Hans" : language)
                .line();
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", PageStyle.POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        texts.element("title", heading);
        html.line();
        html.open("style").raw(PageStyle.CSS).close().line().close().line();
        html.open("body").line().raw(PageStyle.ICONS).open("header").line();
        html.element("p", kind, "class", "kind").line();
        texts.element("h1", title, "dir", "auto");
        html.line().close().line();
        html.open("main").line();
        main = html.depth();
    }

    @Override
    public ReportPage section(String id, String title) {
        html.closeTo(main);
        html.open("section", "id", id).line().element("h2", title).line();
        return this;
    }

    @Override
    public ReportPage entry(String id, StyledText title) {
        html.closeTo(main + 1);
        html.open("article", "id", id).line().open("h3");
        texts.write(title);
        html.close().line();
        return this;
    }

    @Override
    public ReportPage paragraph(StyledText text) {
        html.open("p");
        texts.write(text);
        html.close().line();
        return this;
    }

    @Override
    public ReportPage notice(StyledText text) {
        html.open("p", "class", "notice");
        texts.write(text);
        html.close().line();
        return this;
    }

    @Override
    public ReportPage bullets(List<StyledText> items) {
        html.open("ul").line();
        for (StyledText item : items) {
            html.open("li");
            texts.write(item);
            html.close().line();
        }
        html.close().line();
        return this;
    }

    @Override
    public ReportPage tiles(List<Tile> tiles) {
        html.open("ul", "class", "tiles").line();
        for (Tile tile : tiles) {
            html.open("li", "class", tile.status());
            html.element("b", Integer.toString(tile.number())).text(" ");
            texts.icon(tile.status());
            html.element("span", tile.label()).close().line();
        }
        html.close().line();
        return this;
    }

    @Override
    public ReportPage table(ReportTable table) {
        if (!table.isEmpty()) {
            new HtmlTableWriter(html, texts).write(table);
        }
        return this;
    }

    @Override
    public boolean showsFigures() {
        return true;
    }

    @Override
    public ReportPage figure(PageFigure figure) {
        html.open("figure", "id", figure.id()).line();
        html.element("figcaption", figure.caption()).line();
        html.open("div", "class", "wide").raw(figure.wide()).close().line();
        html.open("div", "class", "narrow").raw(figure.narrow()).close().line();
        html.close().line();
        return this;
    }

    @Override
    public String finish() {
        return html.closeTo(0).toString();
    }
}
