package org.lmcplan.examples.progress.page;

import java.util.List;
import org.lmcplan.model.LanguageTag;

/** One page of HTML that needs nothing beside itself and runs no script. */
public final class HtmlPage implements Page {

    private final Markup html = new Markup();
    private final HtmlText texts = new HtmlText(html);
    private final int main;

    /** A page with its title, and a line that says what kind of page it is. */
    public HtmlPage(LanguageTag language, String kind, String title) {
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", language.equals(LanguageTag.CHINESE) ? "zh-Hans" : language)
                .line();
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlStyle.POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", kind + " – " + title).line();
        html.open("style").raw(HtmlStyle.TEXT).close().line().close().line();
        html.open("body").line().raw(HtmlStyle.SYMBOLS).open("header").line();
        html.element("p", kind, "class", "kind").line();
        html.element("h1", title, "dir", "auto").line().close().line();
        html.open("main").line();
        main = html.depth();
    }

    @Override
    public Page section(String id, String title) {
        html.closeTo(main);
        html.open("section", "id", id).line().element("h2", title).line();
        return this;
    }

    @Override
    public Page part(String id, Text title) {
        html.closeTo(main + 1);
        html.open("article", "id", id).line().open("h3");
        texts.write(title);
        html.close().line();
        return this;
    }

    @Override
    public Page paragraph(Text text) {
        return block("", text);
    }

    @Override
    public Page notice(Text text) {
        return block("notice", text);
    }

    @Override
    public Page bullets(List<Text> items) {
        html.open("ul").line();
        for (Text item : items) {
            html.open("li");
            texts.write(item);
            html.close().line();
        }
        html.close().line();
        return this;
    }

    @Override
    public Page tiles(List<Tile> tiles) {
        html.open("ul", "class", "tiles").line();
        for (Tile tile : tiles) {
            html.open("li", "class", tile.status());
            html.element("b", Integer.toString(tile.number())).text(" ");
            texts.mark(tile.status());
            html.element("span", tile.label()).close().line();
        }
        html.close().line();
        return this;
    }

    @Override
    public Page table(Table table) {
        if (!table.isEmpty()) {
            new HtmlTable(html, texts).write(table);
        }
        return this;
    }

    @Override
    public boolean showsPictures() {
        return true;
    }

    @Override
    public Page figure(Figure figure) {
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

    private Page block(String kind, Text text) {
        if (kind.isEmpty()) {
            html.open("p");
        } else {
            html.open("p", "class", kind);
        }
        texts.write(text);
        html.close().line();
        return this;
    }
}
