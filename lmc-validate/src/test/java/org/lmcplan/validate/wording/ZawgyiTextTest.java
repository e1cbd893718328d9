package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
