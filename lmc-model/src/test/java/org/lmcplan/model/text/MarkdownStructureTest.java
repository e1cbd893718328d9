package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parser of Markdown finds the same structure whatever the untrusted text is, and shows exactly that text. */
class MarkdownStructureTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Everything that Markdown gives a meaning, at the start of a line or within it. */
    private static final List<String> FRAGMENTS = List.of(
            "- ",
            "* ",
            "+ ",
            "-",
            "--",
            "---",
            "***",
            "___",
            "- - -",
            "=",
            "====",
            "1. ",
            "1)",
            "12.",
            "0. a",
            "#",
            "## ",
            "> ",
            "|",
            "| a | b |",
            "|---|",
            ":-:",
            ":",
            "```",
            "~~~",
            "`",
            "~~",
            "    ",
            "\t",
            " ",
            "<b>",
            "</p>",
            "<!--",
            "-->",
            "<?",
            "<![CDATA[",
            "&lt;",
            "&#32;",
            "&",
            "[a](b)",
            "![a](b)",
            "[a]",
            "[a]: b",
            "[^1]",
            "[!NOTE]",
            "[ ] ",
            "!",
            "*",
            "**",
            "_",
            "\\",
            "\\\n",
            "\n",
            "\n\n",
            "\r\n- ",
            "\r# ",
            "  \n",
            "@a",
            "#1",
            "https://a.b",
            "www.a.b",
            "a@b.c",
            ":a:",
            "$",
            "$$",
            "##[error]",
            "::error::",
            "合作",
            "a",
            "1",
            "ไทย\u200Bก",
            "\u3000",
            "\u00A0",
            "\u202E");

    /** The places where documents of the project put untrusted text. */
    private static final List<String> PLACES = List.of(
            "%s\n",
            "a\n\n%s\n\nb\n",
            "- %s\n- b\n",
            "- **a** %s · %s — %s\n",
            "> %s\n",
            "# %s\n\na\n",
            "### <a id=\"x\"></a>%s\n",
            "| a | b |\n|---|---:|\n| %s | %s |\n| c | d |\n",
            "**a**\n\n%s[b](<https://example.org>)%s\n",
            "[%s](#a), “%s”<br>%s\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a", "1. a", "1) a", "---", "# a", "> a", "| a |", "===", "```", "~~~", "    a", "<div>", "[a]: b",
                "***", "+", "\ta", "a!", "* * *", "10.", "&#45; a", "\\", "  ", "- [ ] a", "<!-- a"
            })
    void aTextThatWouldStartABlockStartsNone(String text) {
        PLACES.forEach(place -> assertInert(place, text));
    }

    @Test
    void noTextChangesTheStructureOfADocument() {
        long seed = 20231225;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = 1 + random.nextInt(5); parts > 0; parts--) {
                text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
            assertInert(PLACES.get(random.nextInt(PLACES.size())), text.toString());
        }
    }

    @Test
    void boldTextIsBoldNextToOtherText() {
        for (String text : List.of("a", "- a", "“合作”", "**", " a ", "a!", "_", "4.1 a.", "<b>")) {
            for (String place : List.of("%s", "合作%s合作", "- %s a", "(%s)")) {
                List<String> bold = structure(place.formatted(MarkdownText.strong(text)));
                assertThat(bold).as(place + text).containsAnyOf("StrongEmphasis", "<strong>");
                assertThat(shown(place.formatted(MarkdownText.strong(text)))).contains(text);
            }
        }
    }

    @Test
    void theParserFindsStructureInTextsThatAreNotEscaped() {
        for (String text : List.of("- a", "1. a", "---", "# a", "> a", "    a", "```", "<div>", "[a](b)", "*a*")) {
            assertThat(structure(text)).as(text).isNotEqualTo(structure("a"));
        }
    }

    private static void assertInert(String place, String text) {
        String plain = place.replace("%s", MarkdownText.plain(text));
        String prose = place.replace("%s", MarkdownText.prose(text));
        assertThat(structure(plain)).as(plain).isEqualTo(structure(place.replace("%s", "a")));
        assertThat(structure(prose)).as(prose).isEqualTo(structure(place.replace("%s", "a")));
        if (!text.isBlank() && !place.startsWith("|")) {
            assertThat(shown(plain)).as(plain).contains(SafeText.line(text).strip());
            assertThat(shown(prose)).as(prose).contains(SafeText.proseLine(text).strip());
        }
    }

    /** The kinds of nodes in the order of the document, with neighbouring texts as one. */
    private static List<String> structure(String markdown) {
        List<String> kinds = new ArrayList<>();
        collect(PARSER.parse(markdown), kinds, new StringBuilder());
        return kinds;
    }

    private static String shown(String markdown) {
        StringBuilder shown = new StringBuilder();
        collect(PARSER.parse(markdown), new ArrayList<>(), shown);
        return shown.toString();
    }

    private static void collect(Node node, List<String> kinds, StringBuilder shown) {
        String kind = node.getClass().getSimpleName();
        if (node instanceof Text text) {
            shown.append(text.getLiteral());
        } else if (node instanceof HtmlInline html) {
            kind = html.getLiteral().equals("<!-- -->") ? "Text" : html.getLiteral();
        }
        if (!kind.equals("Text") || !kinds.get(kinds.size() - 1).equals("Text")) {
            kinds.add(kind);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds, shown);
        }
        kinds.add("/");
        if (kind.equals("Text")) {
            kinds.remove(kinds.size() - 1);
        }
    }
}
