package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are found in digits and in words of English and Chinese. */
class MentionedNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            train 300 officials                 | 300
            Train Three Hundred officials       | 300
            three hundred and fifty             | 350
            two thousand three hundred and five | 2305
            a hundred schools                   | 100
            two million people                  | 2000000
            two million three hundred thousand  | 2300000
            twenty-five mayors                  | 25
            a dozen                             | 12
            two dozen                           | 24
            USD 1.5 million                     | 1500000
            USD 1.5m                            | 1500000
            EUR 450,000                         | 450000
            EUR 450,000.50                      | 450000.5
            1,500,000                           | 1500000
            450 000                             | 450000
            450'000                             | 450000
            2,5 per cent                        | 2.5
            2024,2025                           | 2025
            30k                                 | 30000
            by 20%                              | 20
            ๓๐๐                                 | 300
            培训三百名官员                       | 300
            培訓三百名官員                       | 300
            一百五十万                           | 1500000
            一百五十萬                           | 1500000
            150万美元                           | 1500000
            1.5亿元                             | 150000000
            三点五亿                             | 350000000
            三点零五                             | 3.05
            两千零五十                           | 2050
            一万亿                               | 1000000000000
            2万亿                               | 2000000000000
            三亿五千万                           | 350000000
            二〇二五                             | 2025
            百分之二十                           | 20
            百分之20.5                          | 20.5
            三分之一                             | 33
            三分之二                             | 66.67
            千分之五                             | 0.005
            两成                                 | 20
            翻一番                               | 100
            two thirds of                       | 67
            halved                              | 50
            doubled                             | 2
            doubled                             | 100
            a third                             | 33.3
            all schools                         | 100
            no open fires                       | 0
            """)
    void aNumberIsFound(String text, BigDecimal number) {
        assertThat(MentionedNumbers.in(text)).contains(MentionedNumbers.normal(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            train 300 officials      | 30
            train 300 officials      | 3000
            three hundred and fifty  | 50
            EUR 450,000              | 450000000
            1.5 metres               | 1500000
            培训三百名官员            | 30000
            百万                     | 100
            加强合作                 | 0
            soften                   | 10
            tensions                 | 10
            百分之零分之五            | 500
            零分之五                  | 500
            """)
    void otherNumbersAreNot(String text, BigDecimal number) {
        assertThat(MentionedNumbers.in(text)).doesNotContain(MentionedNumbers.normal(number));
    }

    @Test
    void numbersAreComparedWithoutSignAndTrailingZeros() {
        assertThat(MentionedNumbers.normal(new BigDecimal("-20.50"))).isEqualTo(new BigDecimal("20.5"));
        assertThat(MentionedNumbers.in("20.50")).contains(new BigDecimal("20.5"));
    }

    @Test
    void longTextsAreReadInLittleTime() {
        for (String word : new String[] {"一", "1", "1,", "three ", "百分之", "1 ", "点", "万"}) {
            assertThat(timeFor(word.repeat(20_000))).as(word).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static Duration timeFor(String text) {
        long start = System.nanoTime();
        MentionedNumbers.in(text);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
