package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.hint.AmountHint;
import org.lmcplan.io.hint.CountryHint;
import org.lmcplan.io.hint.CurrencyHint;
import org.lmcplan.io.hint.DateHint;
import org.lmcplan.io.hint.LanguageHint;
import org.lmcplan.io.hint.NumberHint;
import org.lmcplan.io.hint.SlugHint;
import org.lmcplan.io.hint.ValueHint;
import org.lmcplan.io.hint.WrittenText;
import org.lmcplan.model.problem.Message;

/** Hints on values as people write them in the six countries. None may name another value than the one that was written. */
class HintsOfTheRegionTest {

    private static final String BOUND =
            "this is a bound and not a date: write the date itself, as exactly as it is known";
    private static final String ONE_DATE =
            "write one date; the end of a period has a key of its own or belongs in a note";

    private static Optional<String> hint(ValueHint hint, String written) {
        return hint.of(WrittenText.of(written).plain()).map(Message::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            300.-           | write "300"
            300,-           | write "300"
            300.--          | write "300"
            3,300,000.- บาท | write "3300000"; the currency has a key of its own
            -300.-          | write "-300"
            300-            | write "-300"
            """)
    void aDashInPlaceOfDecimalsIsNoMinusSign(String written, String hint) {
        assertThat(hint(new AmountHint(), written)).contains(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,0000       | write "10000", or "1.0000" if the comma separates the decimals
            1,0000,0000  | write "100000000"
            1234,5678元   | write "12345678", or "1234.5678" if the comma separates the decimals; the currency has a key of its own
            """)
    void commasMayBeEveryFourDigits(String written, String hint) {
        assertThat(hint(new AmountHint(), written)).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "a", "a and", "twenty zero", "zero five", " , "})
    void wordsThatMakeNoNumberAreNotReadAsOne(String written) {
        assertThat(hint(new AmountHint(), written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zero,0", "a million,1000000", "a hundred and five thousand,105000", "one thousand and one,1001"})
    void numbersInWordsAreStillRead(String written, String number) {
        assertThat(hint(new AmountHint(), written)).contains("write \"" + number + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before 2025", "by 2025", "after 2023", "since Aug 2024", "2025年之前", "2024年8月后", "2023年以来"})
    void aBoundIsNotADate(String written) {
        assertThat(hint(new DateHint(), written)).contains(BOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-24", "2023/24", "2023–24", "2098/99"})
    void twoYearsInShortAreNotAYearAndAMonth(String written) {
        assertThat(hint(new DateHint(), written))
                .contains(
                        ONE_DATE
                                + "; a fiscal year is not a date: write the month in which it begins or ends, like \"2024-06\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12112024   | write "2024-11-12" if the day comes first, or "2024-12-11" if the month does
            08162024   | write "2024-08-16"
            16082024   | write "2024-08-16"
            11112024   | write "2024-11-11"
            2024-W33-5 | write "2024"; say the rest in a note
            2023-11    | write "2023-11"
            2023/12    | write "2023-12"
            """)
    void digitsOfADateAreNotMistakenForOthers(String written, String hint) {
        assertThat(hint(new DateHint(), written)).contains(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "Myanmar,MM",
        "Burma,MM",
        "Myanmar (Burma),MM",
        "เมียนมา,MM",
        "พม่า,MM",
        "Miến Điện,MM",
        "緬甸,MM",
        "Laos PDR,LA",
        "寮國,LA",
        "ສປປ ລາວ,LA",
        "ลาว,LA",
        "Lào,LA",
        "ประเทศไทย,TH",
        "Thái Lan,TH",
        "ไทย,TH",
        "泰國,TH",
        "Campuchia,KH",
        "កម្ពុជា,KH",
        "กัมพูชา,KH",
        "Trung Quốc,CN",
        "จีน,CN",
        "ຈີນ,CN",
        "P.R.C.,CN",
        "เวียดนาม,VN",
        "Viet-Nam,VN",
        "U.K.,GB",
        "U.S.A.,US",
        "Hong Kong,HK"
    })
    void countriesAreKnownInTheLanguagesOfTheSix(String written, String code) {
        assertThat(hint(new CountryHint(), written)).contains("did you mean '" + code + "'?");
    }

    @ParameterizedTest
    @CsvSource({
        "CN,zh",
        "JP,ja",
        "KH,km",
        "VN,vi",
        "zh_CHS,zh-Hans",
        "ภาษาไทย,th",
        "ພາສາລາວ,lo",
        "ខ្មែរ,km",
        "Tiếng Việt,vi",
        "EN,en",
        "zh_CN,zh-CN",
        "LO,lo"
    })
    void codesOfCountriesAndNamesOfLanguagesLeadToTheLanguage(String written, String tag) {
        assertThat(hint(new LanguageHint(), written)).contains("write " + tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USD million          | write "USD"; 'million' belongs to the amount, which is written in full
            CNY 万元              | write "CNY"; '万元' belongs to the amount, which is written in full
            THB (฿)              | did you mean 'THB'?
            United States dollar | did you mean 'USD'?
            Đồng Việt Nam        | did you mean 'VND'?
            ກີບ                   | did you mean 'LAK'?
            """)
    void aCurrencyWithAFactorSaysThatTheAmountChanges(String written, String hint) {
        assertThat(hint(new CurrencyHint(), written)).contains(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leaders’ Meeting | write "leaders-meeting"
            Đà Nẵng          | write "da-nang"
            """)
    void namesWithTypographicMarksBecomeIds(String written, String hint) {
        assertThat(hint(new SlugHint(), written)).contains(hint);
    }

    @ParameterizedTest
    @CsvSource({"1e101,beyond 1e100", "1e-101,smaller than 1e-100", "-1e-400,smaller than 1e-100"})
    void aNumberThatIsTooSmallIsNotCalledLarge(String written, String words) {
        assertThat(hint(new NumberHint(), written).orElseThrow()).contains(words);
    }
}
