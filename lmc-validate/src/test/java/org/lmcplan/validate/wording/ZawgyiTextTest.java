package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZawgyiTextTest {

    private static final Locale BURMESE = Locale.forLanguageTag("my");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ကုန္ထုတ္သမဝါယမ",
                "ၿမန္မာႏိုင္ငံ",
                "ျမန္မာ",
                "ျပည္ေထာင္စု",
                "ေကာင္းပါတယ္",
                "ႏိုင္ငံျခားေရး",
                "ၾကီး",
                "မဲေခါင္ျမစ္",
                "ပူးေပါင္းေဆာင္ရြက္ေရး",
                "Plan: အစီအစဥ္",
                "လူမႈေရး",
                "က်န္းမာေရး",
                "စက္မႈ",
                "သတၱိရွိသူမ်ား၏ စြမ္းအင္"
            })
    void burmeseInZawgyiIsRecognised(String text) {
        assertThat(ZawgyiText.isLikely(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ကုန်ထုတ်သမဝါယမ",
                "မြန်မာနိုင်ငံ",
                "ပြည်ထောင်စု",
                "မဲခေါင်မြစ်",
                "ပူးပေါင်းဆောင်ရွက်ရေး",
                "အင်္ဂလိပ်",
                "တက္ကသိုလ်",
                "ယောက်ျား",
                "ကျွန်ုပ်",
                "ဗုဒ္ဓ",
                "ဗြဟ္မာ",
                "လက္ဖက်",
                "ပြဿနာ",
                "သြဂုတ်လ",
                "မန္တလေး",
                "ကမ္ဘာ",
                "၂၀၂၃",
                "ဩဇာ",
                "ဥက္ကဋ္ဌ",
                "အတ္မ",
                "ယန္တရား",
                "က",
                "Plan",
                "澜湄"
            })
    void soundBurmeseIsNotTakenForZawgyi(String text) {
        assertThat(ZawgyiText.isLikely(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ၽႃႇသႃႇတႆး",
                "မိူင်းတႆး",
                "ၾရၢင်ႇသဵတ်ႈ",
                "ႁမ်ႁဝ်း",
                "ၶိူဝ်းတႆး ႑႒႓", // Shan
                "ဘာသာမန်",
                "ပ္ဍဲဍုၚ်မန်",
                "တၟံ",
                "လ္ၚီမွဲ",
                "ဗွဲမဂၠိုၚ်", // Mon
                "ကညီကျိာ်",
                "တၢ်သးခုကစီၣ်",
                "ပှၤကညီ",
                "ထံကီၢ်", // Sgaw Karen
                "ၦပ်ုယိုဝ်",
                "ၡါ" // Pwo Karen
            })
    void shanMonAndKarenAreNotTakenForZawgyi(String text) {
        assertThat(ZawgyiText.isLikely(text)).as(text).isFalse();
    }

    /** The sign of Zawgyi, a text with it, and the same text in Unicode. */
    @ParameterizedTest
    @CsvSource({
        "asat at the end of a word,          \u1000\u1014\u1039,       \u1000\u1014\u103A",
        "asat of nga before a consonant,     \u101B\u1004\u1039\u1000, \u101B\u1004\u103A\u1000",
        "medial ya before a vowel,           \u1000\u103A\u102C\u1038, \u1000\u103B\u102C\u1038",
        "vowel e before its consonant,       \u1031\u1014,             \u1014\u1031",
        "medial ra before its consonant,     \u103B\u1015,             \u1015\u103C",
        "wide medial ra,                     \u107E\u1000,             \u1000\u103C",
        "medial ra cut above,                \u107F\u1015,             \u1015\u103C",
        "wide medial ra cut above,           \u1080\u1000,             \u1000\u103C",
        "medial ra cut below,                \u1081\u1014,             \u1014\u103C",
        "wide medial ra cut below,           \u1082\u1000,             \u1000\u103C",
        "medial ra cut on both sides,        \u1083\u1015,             \u1015\u103C",
        "wide medial ra cut on both sides,   \u1084\u1000,             \u1000\u103C",
        "na with a short leg before a vowel, \u108F\u102D\u102F,       \u1014\u102D\u102F",
        "na with a short leg before a wa,    \u108F\u103C\u1038,       \u1014\u103D\u1038",
        "medial ha with a stroke,            \u1019\u1087,             \u1019\u103E",
        "medial ha with u,                   \u1019\u1088,             \u1019\u103E\u102F",
        "medial ha with long u,              \u1019\u1089,             \u1019\u103E\u1030",
        "medial wa with ha,                  \u1019\u108A,             \u1019\u103D\u103E",
        "dot below moved once,    \u1000\u102F\u1094\u1000\u102F\u1094, \u1000\u102F\u1037\u1000\u102F\u1037",
        "dot below moved twice,   \u101B\u1095\u101B\u1095,             \u101B\u1037\u101B\u1037",
        "long leg of u,           \u1000\u102D\u1033\u1000\u102D\u1033, \u1000\u102D\u102F\u1000\u102D\u102F",
        "long leg of long u,      \u1000\u1034\u1000\u1034,             \u1000\u1030\u1000\u1030",
        "several asats in a word, \u1011\u102F\u1010\u1039\u101C\u102F\u1015\u1039\u101E\u1030, \u1011\u102F\u1010\u103A\u101C\u102F\u1015\u103A\u101E\u1030"
    })
    void everySignOfZawgyiIsRecognisedAndItsCounterpartInUnicodeIsNot(String sign, String zawgyi, String unicode) {
        assertThat(ZawgyiText.isLikely(zawgyi)).as(sign).isTrue();
        assertThat(ZawgyiText.isLikely(unicode)).as(sign).isFalse();
    }

    @Test
    void aSignThatIsShownOnItsOwnIsNotZawgyi() {
        for (String carrier : List.of("\u25CC", "\u00A0", "\u200B", "\u2060")) {
            assertThat(ZawgyiText.isLikely("Plan " + carrier + "\u1031")).isFalse();
            assertThat(ZawgyiText.isLikely("Plan " + carrier + "\u103B")).isFalse();
        }
        assertThat(ZawgyiText.isLikely("Plan \u1031")).isTrue();
    }

    @Test
    void oneStackThatBurmeseDoesNotHaveMayBeAForeignWord() {
        assertThat(ZawgyiText.isLikely("\u1007\u1000\u1039\u101C")).isFalse();
        assertThat(ZawgyiText.isLikely("\u1007\u1000\u1039\u101C\u1010\u1039\u101E"))
                .isTrue();
    }

    @Test
    void aDigitOfShanAfterALetterIsNotADotBelow() {
        assertThat(ZawgyiText.isLikely("\u1000\u1094\u1090\u1000\u1095\u1091")).isFalse();
    }

    @Test
    void burmeseInUnicodeThatQuotesASignOfZawgyiIsSound() {
        assertThat(ZawgyiText.isLikely("\u1000\u1014\u103A \u1015\u1014\u103A \u1019\u103E\u1014\u103A \u103B\u1015"))
                .isFalse();
    }

    @Test
    void noNameOfALanguageOrCountryInBurmeseIsTakenForZawgyi() {
        List<String> names = burmeseNames();
        assertThat(names).hasSizeGreaterThan(300);
        assertThat(names).noneMatch(ZawgyiText::isLikely);
    }

    @Test
    void mostOfThemAreRecognisedAfterConversionToZawgyi() {
        List<String> converted = burmeseNames().stream()
                .filter(name -> name.matches("(?s).*[\u1031\u1039\u103A\u103C].*"))
                .map(ZawgyiTextTest::inZawgyi)
                .toList();
        long recognised = converted.stream().filter(ZawgyiText::isLikely).count();
        assertThat(recognised).isGreaterThan(converted.size() * 4L / 5);
    }

    private static List<String> burmeseNames() {
        return Stream.concat(
                        Arrays.stream(Locale.getISOCountries())
                                .map(country -> new Locale.Builder()
                                        .setRegion(country)
                                        .build()
                                        .getDisplayCountry(BURMESE)),
                        Arrays.stream(Locale.getISOLanguages())
                                .map(language -> new Locale.Builder()
                                        .setLanguage(language)
                                        .build()
                                        .getDisplayLanguage(BURMESE)))
                .filter(name -> name.chars().anyMatch(c -> c >= 0x1000 && c < 0x10A0))
                .toList();
    }

    /** A rough conversion: signs before their consonant, and the code points of Zawgyi for medials and asat. */
    private static String inZawgyi(String unicode) {
        return unicode.replace("\u1004\u103A\u1039", "\u1004\u1039")
                .replaceAll("([\u1000-\u1021]\u103B?)\u103C([\u103D\u103E]*)", "\u0001$1$2")
                .replaceAll("(\u0001?[\u1000-\u1021][\u103B-\u103E]*)\u1031", "\u1031$1")
                .replace('\u103B', '\u0002')
                .replace('\u103A', '\u1039')
                .replace('\u0002', '\u103A')
                .replace('\u103D', '\u103C')
                .replace('\u103E', '\u103D')
                .replace('\u0001', '\u103B');
    }
}
