package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.format.EvidencePartShapes;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.hint.DecimalHint;
import org.lmcplan.io.shape.ExtensionShape;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Money;

/** The hint on a malformed value says how to write this value, and never names another one. */
class HintsFitTheInputTest {

    private static final String ONE_DATE =
            "write one date; the end of a period has a key of its own or belongs in a note";

    private static final CurrencyCode USD = new CurrencyCode("USD");
    private static final List<Shape<?>> HINTING = List.of(
            ValueShapes.DATE,
            ValueShapes.SECTION_NUMBER,
            ValueShapes.COMMITMENT_ID,
            ValueShapes.SLUG,
            ValueShapes.COUNTRY,
            ValueShapes.ADDRESS,
            EvidencePartShapes.AMOUNT,
            EvidencePartShapes.CURRENCY,
            LanguageMapShape.LANGUAGE);
    private static final int CASES_PER_SEED = 100;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16/08/2024                   | write "2024-08-16"
            08/16/2024                   | write "2024-08-16"
            2024/08/16                   | write "2024-08-16"
            2024-8-16                    | write "2024-08-16"
            2024.8.16                    | write "2024-08-16"
            2024 08 16                   | write "2024-08-16"
            20240816                     | write "2024-08-16"
            16082024                     | write "2024-08-16"
            16-Aug-2024                  | write "2024-08-16"
            16 August 2024               | write "2024-08-16"
            August 16th, 2024            | write "2024-08-16"
            the 16th of August, 2024     | write "2024-08-16"
            Friday, 16 Aug. 2024         | write "2024-08-16"
            2024年8月16日                 | write "2024-08-16"
            2024年8月16号（星期五）          | （ is a full-width character; write "2024-08-16"
            二〇二四年八月十六日             | write "2024-08-16"
            ngày 16 tháng 8 năm 2024     | write "2024-08-16"
            5/5/2024                     | write "2024-05-05"
            2024-16-08                   | write "2024-08-16"
            Aug 2024                     | write "2024-08"
            2024/8                       | write "2024-08"
            8/2024                       | write "2024-08"
            202408                       | write "2024-08"
            2024年8月                     | write "2024-08"
            2024.0                       | write "2024"
            2024年                        | write "2024"
            """)
    void aDateAsPeopleWriteItIsWrittenOut(String written, String hint) {
        assertThat(hint(ValueShapes.DATE, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2024           | write "2024-04-03" if the day comes first, or "2024-03-04" if the month does
            16/08/24             | write year, month and day in this order, with four digits for the year, like "2023-12-25"
            201012               | write year, month and day in this order, with four digits for the year, like "2023-12-25"
            Aug 16               | the year is missing; write it like "2023-12-25"
            8月16日               | the year is missing; write it like "2023-12-25"
            2024-02-30           | February 2024 has only 29 days
            31/04/2024           | April 2024 has only 30 days
            2024-13              | there is no month 13
            2024-00-00           | leave out what is not known: write "2024"
            2024-08-00           | leave out what is not known: write "2024-08"
            2024-08-16T00:00:00Z | write "2024-08-16"; a date has no time
            2024-08-16 10:30     | write "2024-08-16"; a date has no time
            Q3 2024              | write "2024-Q3"
            2024/Q3              | write "2024-Q3"
            3rd quarter of 2024  | write "2024-Q3"
            H2 2024              | write "2024-H2"
            2024年第三季度         | write "2024-Q3"
            2024年上半年           | write "2024-H1"
            2024-W33             | write "2024"; say the rest in a note
            mid-August 2024      | write "2024-08"; say the rest in a note
            2024年8月中旬          | write "2024-08"; say the rest in a note
            2024年底              | write "2024"; say the rest in a note
            2024-08-??           | write "2024-08"; say the rest in a note
            FY2024               | a fiscal year is not a date: write the month in which it begins or ends, like "2024-06"
            2024/25              | write one date; the end of a period has a key of its own or belongs in a note; a fiscal year is not a date: write the month in which it begins or ends, like "2024-06"
            """)
    void aDateThatIsUnclearOrInexactIsCalledThat(String written, String hint) {
        assertThat(hint(ValueShapes.DATE, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            China              | did you mean 'CN'?
            ASEAN              | write "asean"
            Planning Division  | write "planning-division"
            XX                 | no country has this code: write that of a country, such as KH
            """)
    void aPartyIsACountryByItsCodeOrAnotherPartyByItsId(String written, String hint) {
        assertThat(hint(ValueShapes.PARTY, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -20 %                  | -20
            20％                   | 20
            twenty per cent        | 20
            12.5 percentage points | 12.5
            百分之三十               | 30
            1,200                  | 1200
            """)
    void aNumberIsReadWithoutTheSignForPerCent(String written, String number) {
        assertThat(new DecimalHint().of(written).orElseThrow().in(Locale.ENGLISH))
                .startsWith("write \"" + number + "\"");
    }

    @Test
    void nothingIsSaidOfAWordThatIsNoNumber() {
        assertThat(new DecimalHint().of("most of them")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-2027", "2023–2024", "16-18 August 2024", "2024-08-16 to 2024-08-18", "8月16日至18日"})
    void aPeriodIsNotOneDate(String written) {
        assertThat(hint(ValueShapes.DATE, written)).endsWith(ONE_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "45581,2024-10-16",
        "45581.5,2024-10-16",
        "44927,2023-01-01",
        "1723766400,2024-08-16",
        "1723766400000,2024-08-16"
    })
    void aSerialNumberOfASpreadsheetOrComputerIsNamedAsOne(String written, String day) {
        assertThat(hint(ValueShapes.DATE, written))
                .contains(written.length() < 10 ? "serial number of a day in a spreadsheet" : "Unix time")
                .endsWith("write \"" + day + "\" if that is meant");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16/08/2567        | write "2024-08-16" if 2567 is a year of the Buddhist era
            ๑๖ สิงหาคม ๒๕๖๗      | ๑ is a Thai digit; write "2024-08-16" if 2567 is a year of the Buddhist era
            16 ส.ค. 2567       | write "2024-08-16" if 2567 is a year of the Buddhist era
            ๒๕๖๗-๐๘-๑๖          | ๒ is a Thai digit; write "2024-08-16" if 2567 is a year of the Buddhist era
            29 Feb 2567       | write "2024-02-29" if 2567 is a year of the Buddhist era
            พ.ศ. 2567          | write "2024": the year 2567 of the Buddhist era is 2024
            16/08/2567 B.E.   | write "2024-08-16": the year 2567 of the Buddhist era is 2024
            佛历2567年          | write "2024": the year 2567 of the Buddhist era is 2024
            """)
    void aYearOfTheBuddhistEraIsConverted(String written, String hint) {
        assertThat(hint(ValueShapes.DATE, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ２０２４-08-16     | ２ is a full-width digit; write "2024-08-16"
            2024–08–16       | use the hyphen (-), not U+2013; write "2024-08-16"
            2024−08−16       | use the hyphen (-), not U+2212; write "2024-08-16"
            2024\u200B-08-16 | U+200B is an invisible character: delete it; write "2024-08-16"
            ២០២៤              | ២ is a Khmer digit; write "2024"
            ໒໐໒໔              | ໒ is a Lao digit; write "2024"
            ၂၀၂၄              | ၂ is a Burmese digit; write "2024"
            """)
    void aCharacterThatLooksLikeAnotherIsNamed(String written, String hint) {
        assertThat(hint(ValueShapes.DATE, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3,000,000              | write "3000000"
            3.000.000              | write "3000000"
            1 250 000              | write "1250000"
            1\u00A0250\u202F000    | write "1250000"
            1'250'000              | write "1250000"
            12,50,000              | write "1250000"
            3,000,000.50           | write "3000000.50"
            3.000.000,50           | write "3000000.50"
            12,5                   | write "12.5"
            1234,567               | write "1234.567"
            3,000                  | write "3000", or "3.000" if the comma separates the decimals
            -4,000                 | write "-4000", or "-4.000" if the comma separates the decimals
            ３００                   | ３ is a full-width digit; write "300"
            ๓๐๐                    | ๓ is a Thai digit; write "300"
            \u200E4000             | U+200E is an invisible character: delete it; write "4000"
            −4000                  | use the hyphen (-), not U+2212; write "-4000"
            +4000                  | write "4000"
            4000.                  | write "4000"
            .5                     | write "0.5"
            0004000                | write "4000"
            3e8                    | write "300000000"
            (4000)                 | write "-4000"; the parentheses are taken for a minus sign
            US$ 300                | write "300"; the currency has a key of its own
            300 USD                | write "300"; the currency has a key of its own
            ฿300                   | write "300"; the currency has a key of its own
            300m                   | write "300000000"; 'm' is taken for million
            300k                   | write "300000"; 'k' is taken for thousand
            1.5bn                  | write "1500000000"; 'bn' is taken for billion (1,000 million)
            300 million            | write "300000000"
            US$ 1.5 billion        | write "1500000000"; the currency has a key of its own
            three hundred thousand | write "300000"
            三百万                   | write "3000000"
            300万元                  | write "3000000"; the currency has a key of its own
            3.5亿                    | write "350000000"
            1亿2000万                | write "120000000"
            一千二百万                | write "12000000"
            5 ล้านบาท                | write "5000000"; the currency has a key of its own
            """)
    void anAmountAsPeopleWriteItIsWrittenOut(String written, String hint) {
        assertThat(hint(EvidencePartShapes.AMOUNT, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3-5 million", "~300", "约300万", "50%", "1/2", "1,2,3", "三百五", "1.5.2", "N/A", "--4000", "0x1F"})
    void anAmountThatIsUnclearIsNotGuessed(String written) {
        assertThat(hint(EvidencePartShapes.AMOUNT, written))
                .isEqualTo("write it in plain digits and in quotes, like \"1250000.50\"");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noAmountIsTakenForAnotherNumber(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES_PER_SEED; i++) {
            BigDecimal amount = new BigDecimal(new BigInteger(random.nextInt(40) + 1, random), random.nextInt(3));
            String plain = amount.toPlainString();
            String separated = String.format(Locale.ROOT, "%," + "." + amount.scale() + "f", amount);
            String written = switch (random.nextInt(5)) {
                case 0 -> separated;
                case 1 -> "USD " + plain;
                case 2 -> separated.replace(',', ' ');
                case 3 -> separated.replace(',', '_').replace('.', ',').replace('_', '.');
                default -> "+" + plain;
            };
            if (Money.parse(written, USD).isEmpty()) {
                assertThat(quoted(hint(EvidencePartShapes.AMOUNT, written)))
                        .as(written)
                        .contains(plain);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noDateIsTakenForAnotherDay(long seed) {
        Random random = new Random(seed);
        List<String> forms =
                List.of("d MMMM uuuu", "MMM d, uuuu", "uuuu/M/d", "d.M.uuuu", "uuuu年M月d日", "uuuuMMdd", "d-MMM-uuuu");
        for (int i = 0; i < CASES_PER_SEED; i++) {
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(60_000));
            String form = forms.get(random.nextInt(forms.size()));
            String written = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);
            List<String> days = quoted(hint(ValueShapes.DATE, written));
            assertThat(days).as(written).contains(day.toString());
            assertThat(days)
                    .as(written)
                    .hasSize(
                            form.startsWith("d.")
                                            && day.getDayOfMonth() <= 12
                                            && day.getDayOfMonth() != day.getMonthValue()
                                    ? 2
                                    : 1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RMB|CNY
            CNH|CNY
            yuan|CNY
            人民币|CNY
            KIP|LAK
            US$|USD
            usd|USD
            U.S. Dollars|USD
            美元|USD
            Baht|THB
            ฿|THB
            ₫|VND
            riel|KHR
            Kyats|MMK
            euro|EUR
            Euro (EUR)|EUR
            SDR|XDR
            """)
    void anotherNameOfACurrencyLeadsToItsCode(String written, String code) {
        assertThat(hint(EvidencePartShapes.CURRENCY, written)).isEqualTo("did you mean '" + code + "'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $   | several countries have dollars: write "USD" for those of the United States, "SGD" for those of Singapore
            ¥   | write "CNY" for yuan or "JPY" for yen
            XXX | XXX stands for no currency: write the currency of the sum, such as "USD"
            QQQ | no known currency has this code: write that of a currency, such as USD
            """)
    void aSignOfSeveralCurrenciesIsNotGuessed(String written, String hint) {
        assertThat(hint(EvidencePartShapes.CURRENCY, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZWL", "BUK", "HRK", "XDR", "XAU", "ZWG", "XCG", "SLE", "UYW"})
    void currenciesAreKnownOnEveryJdkWhetherNewOrWithdrawn(String code) {
        assertThat(read(EvidencePartShapes.CURRENCY, code).value()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UK|GB
            kh|KH
            KHM|KH
            Cambodia|KH
            柬埔寨|KH
            Lao PDR|LA
            Viet Nam|VN
            Burma|MM
            the United States|US
            P.R. China|CN
            ประเทศไทย|TH
            """)
    void anotherNameOfACountryLeadsToItsCode(String written, String code) {
        assertThat(hint(ValueShapes.COUNTRY, written)).isEqualTo("did you mean '" + code + "'?");
    }

    @Test
    void aGroupOfCountriesAndAnUnknownCodeAreCalledThat() {
        assertThat(hint(ValueShapes.COUNTRY, "EU")).contains("write the codes of its members that are meant");
        assertThat(hint(ValueShapes.COUNTRY, "ZZ")).startsWith("no country has this code");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.1-10000   | 10000 is too large: the ordinal of a commitment is at most 9999
            4.10000-1   | 10000 is too large: each part of a section number is at most 9999
            4.1.1-0     | the commitments of a section are counted from 1
            4.1.1-01    | write "4.1.1-1"
            4.1.1_1     | write "4.1.1-1"
            4.1.1 (2)   | write "4.1.1-2"
            4.1.1–1     | use the hyphen (-), not U+2013; write "4.1.1-1"
            4.1.1       | this is a section number: add a hyphen and the ordinal of the commitment, as in "4.1.1-1" for the first
            """)
    void theHintOnAnIdOfACommitmentNamesWhatIsWrong(String written, String hint) {
        assertThat(hint(ValueShapes.COMMITMENT_ID, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.1.1-1           | write "4.1.1": this is the id of a commitment in that section
            4.2.              | write "4.2"
            04.2              | write "4.2"
            §4.2              | write "4.2"
            4．2               | ． is a full-width character; write "4.2"
            第四章              | write "4"
            4.10000           | 10000 is too large: each part of a section number is at most 9999
            0.1               | the parts of a section number start at 1
            1.1.1.1.1.1.1.1.1 | a section number has at most 8 parts
            """)
    void theHintOnASectionNumberNamesWhatIsWrong(String written, String hint) {
        assertThat(hint(ValueShapes.SECTION_NUMBER, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leaders' Meeting | write "leaders-meeting"
            leaders_meeting  | write "leaders-meeting"
            Café             | write "cafe"
            4ir              | an id starts with a letter: write for example "n-4ir"
            """)
    void aNameBecomesAnId(String written, String hint) {
        assertThat(hint(ValueShapes.SLUG, written)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"EN,en", "zh_CN,zh-CN", "english,en", "中文,zh", "Khmer,km", "ZH-hans,zh-Hans"})
    void aLanguageByItsNameOrInAnotherFormLeadsToItsTag(String written, String tag) {
        assertThat(hint(LanguageMapShape.LANGUAGE, written)).isEqualTo("write " + tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            www.example.org/a b     | --
            www.example.org/a       | add http:// or https://, as in "https://www.example.org/a"
            https://example.org/a b | write "https://example.org/a%20b"
            https://example.org/湄公  | write "https://example.org/%E6%B9%84%E5%85%AC"
            ftp://example.org/a     | only addresses that start with http:// or https:// are allowed
            """)
    void anAddressIsCompleted(String written, String hint) {
        assertThat(hint(ValueShapes.ADDRESS, written))
                .isEqualTo(hint.equals("--") ? "write it in full, starting with http:// or https://" : hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12345678901234567      | many programs would read it as 12345678901234568; put it in quotes to make it text
            9007199254740993       | many programs would read it as 9007199254740992; put it in quotes to make it text
            -0                     | many programs drop the sign of -0: write 0, or put it in quotes to make it text
            1000000000000000000    | it has 19 digits, and at most 17 are portable: write 1e18, or put it in quotes to make it text
            0.12345678901234567891 | many programs keep about 16 digits and would change it; put it in quotes to make it text
            1234e99                | numbers beyond 1e100 are not portable; put it in quotes to make it text
            007                    | write 7, or put it in quotes to make it text
            +5                     | write 5, or put it in quotes to make it text
            .5                     | write 0.5, or put it in quotes to make it text
            0x1F                   | write 31, or put it in quotes to make it text
            .inf                   | JSON has no such number; put it in quotes to make it text
            """)
    void theHintOnANumberThatIsNotPortableSaysWhy(String written, String hint) {
        ReadResult<?> result = SingleValues.read(written, Format.YAML, ExtensionShape.ANY);
        assertThat(result.faults()).extracting(Fault::hint).containsExactly(hint);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNumberThatAHintNamesIsAcceptedAndTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES_PER_SEED; i++) {
            BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(50) + 1, random))
                    .multiply(BigDecimal.TEN.pow(random.nextInt(25)));
            String hint = ExtensionHints.on(number.toPlainString());
            MatchResult named = Pattern.compile("write ([0-9.e+-]+),")
                    .matcher(hint)
                    .results()
                    .findFirst()
                    .orElse(null);
            if (named != null) {
                assertThat(new BigDecimal(named.group(1))).as(hint).isEqualByComparingTo(number);
                assertThat(ExtensionHints.on(named.group(1))).as(hint).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2023\"',2023",
        "2023.0,2023",
        "'\"２０２３\"',2023",
        "'\"2023年\"',2023",
        "02023,2023",
        "2e3,2000",
        "0x7E7,2023"
    })
    void aYearInAnotherFormIsWrittenOut(String written, String year) {
        String yaml = "from: " + written + "\nto: 2100\n";
        ReadResult<?> result = SingleValues.read(yaml, Format.YAML, PartShapes.TERM);
        assertThat(result.faults()).hasSize(1);
        assertThat(result.faults().get(0).hint()).endsWith("write " + year + ", without quotes");
    }

    static LongStream seeds() {
        return Seeds.of(500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noValueHoweverOddMakesAHintFail(long seed) {
        Random random = new Random(seed);
        String alphabet = "0123456789....,,--  //年月日万亿百三$€มค'eExX+()（）：:tTzqQ\u200E\u200B３๓∞😀_-§第ABCDabcd%~";
        int[] letters = alphabet.codePoints().toArray();
        for (int i = 0; i < CASES_PER_SEED; i++) {
            StringBuilder written = new StringBuilder();
            for (int length = random.nextInt(20) + 1; length > 0; length--) {
                written.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            for (Shape<?> shape : HINTING) {
                assertThat(read(shape, written.toString()).faults()).allSatisfy(fault -> {
                    assertThat(fault.hint()).isNotBlank();
                    assertThat(fault.hint(Locale.CHINESE)).isNotBlank();
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", " ", "1-", "a1", "1.", "9", "年", "三", "§", "0x1", "-", "(", "1,"})
    @Timeout(20)
    void aLongValueDoesNotTakeLong(String repeated) {
        String written = repeated.repeat(200_000 / repeated.length());
        for (Shape<?> shape : HINTING) {
            read(shape, written);
        }
        read(PartShapes.TERM, written);
        SingleValues.read("{\"from\": \"" + written + "\"}", Format.JSON, PartShapes.TERM);
    }

    private static List<String> quoted(String hint) {
        return QUOTED.matcher(hint).results().map(found -> found.group(1)).toList();
    }

    private static String hint(Shape<?> shape, String written) {
        ReadResult<?> result = read(shape, written);
        assertThat(result.faults()).as(written).hasSize(1);
        return result.faults().get(0).hint();
    }

    private static <T> ReadResult<T> read(Shape<T> shape, String written) {
        return SingleValues.read('"' + written + '"', Format.JSON, shape);
    }

    /** The hints on numbers of extensions. */
    private static final class ExtensionHints {

        static String on(String number) {
            return SingleValues.read(number, Format.JSON, ExtensionShape.ANY).faults().stream()
                    .map(Fault::hint)
                    .findFirst()
                    .orElse("");
        }
    }
}
