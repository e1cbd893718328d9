package org.lmcplan.validate.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a heading, where it ends, and what of its line is text. */
class HeadingShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Water Resources                              | Water Resources   |
            Water Resources:                             | Water Resources:  | -
            Water. Gauges are installed.                 | Water             | Gauges are installed.
            Water: gauges are installed                  | Water             | gauges are installed
            水资源                                        | 水资源             |
            水资源：安装水位计                               | 水资源             | 安装水位计
            水资源。安装水位计。                             | 水资源             | 安装水位计。
            【水资源】安装水位计                             | 【水资源】          | 安装水位计
            """)
    void endsWhereItsTextBegins(String words, String title, String text) {
        HeadingShape shape = HeadingShape.of(words, false);
        assertThat(shape.isHeading()).isEqualTo(!"-".equals(text));
        assertThat(shape.hasText()).isEqualTo(text != null && !text.equals("-"));
        if (shape.isHeading()) {
            assertThat(words.substring(0, shape.titleEnd())).isEqualTo(title);
        }
        if (shape.hasText()) {
            assertThat(words.substring(shape.bodyStart())).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Water\tGauges are installed.", "Water   Gauges are installed.", "水资源\u3000\u3000安装水位计并共享水文数据"})
    void endsAtAGapOfBlanks(String words) {
        HeadingShape shape = HeadingShape.of(words, false);
        assertThat(shape.isHeading() && shape.hasText()).isTrue();
        assertThat(words.substring(0, shape.titleEnd())).isIn("Water", "水资源");
        assertThat(words.substring(shape.bodyStart())).startsWith(words.contains("Water") ? "Gauges" : "安装");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "install gauges",
                "Install gauges and",
                "Install gauges or",
                "Install gauges;",
                "Install gauges,",
                "Install gauges in each of the six states and share what they show every year from now on",
                "Nobody reads a heading of more than one hundred and twenty characters, which is why this line of them"
                        + " cannot be one, whatever it says",
                "水资源，",
                "加强水资源可持续管理，推进澜沧江—湄公河全流域水文信息共享，开展联合研究",
                "加强水资源可持续管理推进澜沧江湄公河全流域水文信息共享开展联合研究安装水位计并每年公布结果",
                "！水资源"
            })
    void isNotSeenInAParagraph(String words) {
        assertThat(HeadingShape.of(words, false).isHeading()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Water Resources., true, true",
        "Water Resources., false, false",
        "water resources., true, false",
        "Install gauges in each of the six states and report., true, false",
        "U.S. gauges., true, true",
        "水资源。, false, true",
        "水资源！, false, false"
    })
    void thatEndsLikeASentenceNeedsTextAfterIt(String words, boolean isDotted, boolean isHeading) {
        HeadingShape shape = HeadingShape.of(words, isDotted);
        assertThat(shape.needsText()).isTrue();
        assertThat(shape.isHeading()).isEqualTo(isHeading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Water:  ", "Water. \u00A0", "水资源： "})
    void withoutTextAfterItsMarkIsAHeadingOnly(String words) {
        assertThat(HeadingShape.of(words, false).hasText()).isFalse();
    }
}
