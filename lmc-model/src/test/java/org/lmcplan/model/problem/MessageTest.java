package org.lmcplan.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Message MISSING = Message.of("The id '{id}' is missing.", "缺少编号“{id}”。");

    @Test
    void theLocaleChoosesTheLanguage() {
        Message message = MISSING.with("id", "un");
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("The id 'un' is missing.");
        assertThat(message.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("缺少编号“un”。");
        assertThat(message.in(Locale.FRENCH)).isEqualTo("The id 'un' is missing.");
    }

    @Test
    void aPatternKeepsItsPlaceholders() {
        Message message = MISSING.with("id", "un");
        assertThat(message.pattern(Locale.ENGLISH)).isEqualTo("The id '{id}' is missing.");
        assertThat(message.pattern(Locale.CHINA)).isEqualTo("缺少编号“{id}”。");
        assertThat(message.outline(Locale.ENGLISH)).isEqualTo("The id '…' is missing.");
    }

    @Test
    void argumentsWithoutNamesAreNumberedFromZero() {
        assertThat(Message.of("{1} before {0}", "{0}在{1}后", "b", 1).in(Locale.ENGLISH))
                .isEqualTo("1 before b");
        assertThat(Message.of("{1} before {0}", "{0}在{1}后", List.of("b", "a")).in(Locale.CHINA))
                .isEqualTo("b在a后");
    }

    @Test
    void aPlaceholderMayOccurTwice() {
        assertThat(Message.of("{0} and {0}", "", "a").in(Locale.ENGLISH)).isEqualTo("a and a");
    }

    @Test
    void anArgumentIsEscapedAndCut() {
        assertThat(MISSING.with("id", "\u202Eun").in(Locale.ENGLISH)).isEqualTo("The id '\\u{202E}un' is missing.");
        assertThat(MISSING.with("id", "x".repeat(81)).in(Locale.ENGLISH))
                .isEqualTo("The id '" + "x".repeat(80) + "…' is missing.");
        assertThat(Message.excerpt("a\nb")).hasToString("a\\nb");
    }

    @Test
    void placeholdersInAnArgumentAreNotFilled() {
        assertThat(Message.of("{0}, {1}", "", "{1}", "b").in(Locale.ENGLISH)).isEqualTo("{1}, b");
    }

    @Test
    void anArgumentThatIsAMessageIsShownInTheSameLanguage() {
        Message message = MISSING.with(Map.of("id", Message.of("of a section", "章节的")));
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("The id 'of a section' is missing.");
        assertThat(message.in(Locale.CHINA)).isEqualTo("缺少编号“章节的”。");
    }

    @Test
    void aVerbatimTextIsNeitherCutNorEscaped() {
        String text = "line\n".repeat(40);
        assertThat(Message.verbatim(text).in(Locale.CHINA)).isEqualTo(text);
    }

    @Test
    void aMissingArgumentIsRejectedExceptByToString() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MISSING.in(Locale.ENGLISH))
                .withMessage("the argument 'id' of the message \"The id '{id}' is missing.\" is missing");
        assertThat(MISSING).hasToString("The id '{id}' is missing.");
    }

    @Test
    void aMessageIsEmptyOnlyIfItHasNoWordsInEitherLanguage() {
        assertThat(Message.nothing().isEmpty()).isTrue();
        assertThat(Message.of("", "是").isEmpty()).isFalse();
        assertThat(Message.of("yes", "").isEmpty()).isFalse();
    }

    @Test
    void messagesWithTheSameWordsAndArgumentsAreEqual() {
        Message message = Message.of("a {0}", "b {0}", "c");
        assertThat(message)
                .isEqualTo(Message.of("a {0}", "b {0}", "c"))
                .hasSameHashCodeAs(Message.of("a {0}", "b {0}", "c"))
                .isNotEqualTo(Message.of("b {0}", "b {0}", "c"))
                .isNotEqualTo(Message.of("a {0}", "a {0}", "c"))
                .isNotEqualTo(Message.of("a {0}", "b {0}", "d"))
                .isNotEqualTo("a c");
    }

    @Test
    void aVerbatimTextInBothLanguagesKeepsItsBraces() {
        for (Message message : List.of(
                Message.verbatim("write {0}", "请写"),
                Message.verbatim("write", "请写 {0}"),
                Message.verbatim("write {0}", "请写 {0}"),
                Message.verbatim("write", "请写"))) {
            assertThat(message.in(Locale.ENGLISH)).isIn("write {0}", "write");
            assertThat(message.in(Locale.CHINESE)).isIn("请写 {0}", "请写");
        }
    }
}
