package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh",
                "yue",
                "en",
                "km",
                "lo",
                "my",
                "th",
                "vi",
                "zh-Hant",
                "zh-Hans-CN",
                "en-GB",
                "es-419",
                "de-1996"
            })
    void aTagInCanonicalSpellingIsAccepted(String tag) {
        assertThat(new LanguageTag(tag)).hasToString(tag);
        assertThat(LanguageTag.canonical(tag)).contains(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, zh",
        "ZH-hant, zh-Hant",
        "en-gb, en-GB",
        "zh-hans-cn, zh-Hans-CN",
        "iw, he",
        "en-GB-oed, en-GB-x-oed"
    })
    void aTagInAnotherSpellingIsRejectedWithItsCanonicalSpelling(String tag, String canonical) {
        assertThat(LanguageTag.canonical(tag)).contains(canonical);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LanguageTag(tag))
                .withMessage("a language is a BCP 47 tag such as zh or en; write " + canonical + ", not '" + tag + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "z",
                "zh_CN",
                "zh-",
                "-zh",
                "zh--CN",
                " zh",
                "zh ",
                "中文",
                "ｚｈ",
                "und",
                "und-CN",
                "x-lmc",
                "toolonglanguage"
            })
    void aTextThatIsNotALanguageTagIsRejected(String text) {
        assertThat(LanguageTag.canonical(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LanguageTag(text))
                .withMessage("a language is a BCP 47 tag such as zh or en, not '" + text + "'");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> new LanguageTag(null));
    }

    @Test
    void chineseAndEnglishAreConstants() {
        assertThat(LanguageTag.CHINESE).isEqualTo(new LanguageTag("zh"));
        assertThat(LanguageTag.ENGLISH).isEqualTo(new LanguageTag("en"));
    }

    @Test
    void aTagIsConvertedToALocale() {
        assertThat(new LanguageTag("zh-Hant").toLocale()).isEqualTo(Locale.forLanguageTag("zh-Hant"));
        assertThat(LanguageTag.ENGLISH.toLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void tagsAreComparedAlphabetically() {
        assertThat(LanguageTag.ENGLISH).isLessThan(LanguageTag.CHINESE);
        assertThat(LanguageTag.CHINESE).isLessThan(new LanguageTag("zh-Hant"));
        assertThat(LanguageTag.CHINESE).isEqualByComparingTo(new LanguageTag("zh"));
    }
}
