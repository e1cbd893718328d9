package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupWriterTest {

    private final MarkupWriter out = new MarkupWriter();

    @Test
    void elementsAreNestedAndClosedInReverse() {
        out.open("ul", "class", "plan").line().element("li", "one").empty("br").close();
        assertThat(out).hasToString("<ul class=\"plan\">\n<li>one</li><br/></ul>");
    }

    @Test
    void severalElementsCanBeClosedEachOnItsOwnLine() {
        int depth = out.open("a").depth();
        out.open("b").open("c").closeTo(depth);
        assertThat(out).hasToString("<a><b><c></c>\n</b>\n");
        assertThat(out.depth()).isEqualTo(1);
    }

    @Test
    void textAndAttributeValuesAreEscaped() {
        out.element("p", "<b>&\"'", "title", "\"><script>'", "width", 3);
        assertThat(out)
                .hasToString("<p title=\"&quot;&gt;&lt;script&gt;&#39;\" width=\"3\">&lt;b&gt;&amp;&quot;&#39;</p>");
    }

    @Test
    void hiddenCharactersAreEscapedAndProseKeepsItsLineBreaks() {
        out.text("a\nb").prose("c\nd").proseLine("e\nf\u202E");
        assertThat(out).hasToString("a\\nbc\nde f\\u{202E}");
    }

    @Test
    void rawMarkupIsNotEscaped() {
        assertThat(out.raw("<!DOCTYPE html>").raw(new MarkupWriter().empty("hr")))
                .hasToString("<!DOCTYPE html><hr/>");
    }
}
