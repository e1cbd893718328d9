package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void whatCannotBeSeenOrWouldReorderIsWrittenOut() {
        assertThat(Excerpt.of("a\u202Eb\u200B\u001B[31m\n\t\u2028"))
                .isEqualTo("a\\u{202E}b\\u{200B}\\u{1B}[31m\\n\\t\\u{2028}");
    }

    @Test
    void lettersOfAllScriptsAndEmojiAreShownAsTheyAre() {
        String text = "澜湄 แม่น้ำโขง ແມ່ນ້ຳຂອງ ទន្លេមេគង្គ မဲခေါင်မြစ် 🛶";
        assertThat(Excerpt.of(text)).isEqualTo(text);
    }

    @Test
    void aLongPieceIsCutAfterEightyCharacters() {
        assertThat(Excerpt.of("🛶".repeat(81))).isEqualTo("🛶".repeat(80) + "…");
        assertThat(Excerpt.whole("x".repeat(300))).hasSize(300);
    }

    @Test
    void theNameOfADocumentIsEscapedToo() {
        String line = LmcReader.create()
                .read(DocumentSource.text("", Format.YAML, "plan\u001B[2J.yaml"))
                .faults()
                .get(0)
                .toString();
        assertThat(line).startsWith("plan\\u{1B}[2J.yaml:1:1 error LMC-F201 ");
    }
}
