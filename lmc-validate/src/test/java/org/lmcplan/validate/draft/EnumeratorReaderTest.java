package org.lmcplan.validate.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.validate.draft.Enumerator.Reading;

/** The number before the words of a line, in every form that plans print. */
class EnumeratorReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            附件一 合作项目清单           | ANNEX 1                | 附件一     | 合作项目清单
            附录B：术语                 | ANNEX 2                | 附录B      | 术语
            附表 2                     | ANNEX 2                | 附表 2     |
            附件                       | ANNEX 0                | 附件       |
            Annex: Members             | ANNEX 0                | Annex      | Members
            Annex II                   | ANNEX 2                | Annex II   |
            Appendix V: Money          | ANNEX 5                | Appendix V | Money
            Annex D. Terms             | ANNEX 4                | Annex D    | Terms
            第一编 总则                 | DIVISION 1             | 第一编     | 总则
            第二部分：行动               | DIVISION 2             | 第二部分   | 行动
            第三章 水资源               | CHAPTER 3              | 第三章     | 水资源
            第十二节 监测               | PART 12                | 第十二节   | 监测
            第4条 各方                 | ARTICLE 4              | 第4条      | 各方
            第五條 各方                 | ARTICLE 5              | 第五條     | 各方
            Chapter 3 Water            | WORD 3                 | Chapter 3  | Water
            Goal 2: Clean Water        | WORD 2                 | Goal 2     | Clean Water
            Output 1.1.2 Gauges        | WORD 2 [1, 1]          | Output 1.1.2 | Gauges
            BDS Output 2.1 Reports     | WORD 1 [2]             | BDS Output 2.1 | Reports
            Part X                     | WORD 10                | Part X     |
            Part XIV: Forests          | WORD 14                | Part XIV   | Forests
            Part C: Forests            | WORD 3                 | Part C     | Forests
            一、 政治安全               | CHINESE 1              | 一         | 政治安全
            二十一、 互联互通            | CHINESE 21             | 二十一     | 互联互通
            （三）水资源                | CHINESE_BRACKET 3      | （三）     | 水资源
            ㈣水资源                   | CHINESE_BRACKET 4      | ㈣         | 水资源
            ③水资源                   | CIRCLED 3              | ③         | 水资源
            ⑵水资源                   | ARABIC_BRACKET 2       | ⑵         | 水资源
            4.2.12 水资源              | DOTTED 12 [4, 2]       | 4.2.12     | 水资源
            4．2、水资源                | DOTTED 2 [4]           | 4．2       | 水资源
            A.3.2 Gauges               | DOTTED 2 [1, 3]        | A.3.2      | Gauges
            12. Gauges                 | ARABIC 12              | 12         | Gauges
            12、水资源                  | ARABIC 12              | 12         | 水资源
            3 Gauges                   | ARABIC_BLANK 3         | 3          | Gauges
            (7) Gauges                 | ARABIC_BRACKET 7       | (7)        | Gauges
            7) Gauges                  | ARABIC_BRACKET 7       | 7)         | Gauges
            （7）水资源                 | ARABIC_BRACKET 7       | （7）      | 水资源
            1.a Gauges                 | NUMBER_AND_LETTER 1    | 1.a        | Gauges
            IV. Gauges                 | ROMAN 4                | IV         | Gauges
            Ⅻ. Gauges                  | ROMAN 12               | Ⅻ          | Gauges
            XLII. Gauges               | ROMAN 42               | XLII       | Gauges
            C. Gauges                  | ROMAN 100, LETTER 3    | C          | Gauges
            B. Gauges                  | LETTER 2               | B          | Gauges
            IIX. Gauges                |                        |            | IIX. Gauges
            (iv) gauges                | SMALL_ROMAN 4          | (iv)       | gauges
            xc) gauges                 | SMALL_ROMAN 90         | xc)        | gauges
            ix. gauges                 | SMALL_ROMAN 9          | ix         | gauges
            (i) gauges                 | SMALL_ROMAN 1, SMALL_LETTER 9 | (i) | gauges
            （b） gauges                | SMALL_LETTER 2         | （b）      | gauges
            b) gauges                  | SMALL_LETTER 2         | b)         | gauges
            b. gauges                  | SMALL_LETTER 2         | b          | gauges
            • gauges                   | BULLET 0               |            | gauges
            - gauges                   | BULLET 0               |            | gauges
            """)
    void isReadWithItsStyleAndPlace(String line, String readings, String label, String words) {
        assertThat(read(line))
                .isEqualTo(Stream.of(readings, label, words)
                        .map(each -> each == null ? "" : each)
                        .collect(Collectors.joining(" | ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024. The Council met.",
                "0. Nothing",
                "0) Nothing",
                "(0) Nothing",
                "0 Nothing",
                "〇、零",
                "（〇）零",
                "1.5 million people",
                "3.0.1 Nothing",
                "chapter 3 water",
                "Water 3: Gauges",
                "Article 3 of the treaty applies to all of them.",
                "Article 3 says this",
                "Chapter 3 was long, and nobody read the hundred and twenty characters of this line, which goes on"
                        + " and on without an end in sight",
                "附件一 加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作"
                        + "加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作加强合作",
                "5% of the water",
                "Water",
                ""
            })
    void isNotSeenInOrdinaryWords(String line) {
        assertThat(EnumeratorReader.read(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (b) x | b) x
            (2) x | 2) x
            1. x  | 1、x
            A.1 X | 1.1 X
            Goal 1 X | Output 1 X
            """)
    void ofAnotherFormBelongsToAnotherSeries(String one, String other) {
        assertThat(keyOf(one)).isNotEqualTo(keyOf(other));
    }

    private static String keyOf(String line) {
        return EnumeratorReader.read(line).orElseThrow().first().key();
    }

    private static String read(String line) {
        return EnumeratorReader.read(line)
                .map(found ->
                        printed(found.readings()) + " | " + found.label() + " | " + line.substring(found.length()))
                .orElse(" |  | " + line);
    }

    private static String printed(List<Reading> readings) {
        return readings.stream()
                .map(each -> each.style() + " " + each.ordinal() + (each.path().isEmpty() ? "" : " " + each.path()))
                .collect(Collectors.joining(", "));
    }
}
