package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.model.Money;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Register;

/** Values and keys as they come from spreadsheets, people and other tools. */
class ValuesFromTheFieldTest {

    private static final String OWN_KEYS = " Keys of your own begin with x-";

    private static final String HEAD =
            "format: lmc-register/2\nid: field\nversion: \"1\"\nplan: small-plan\nrecords:\n";

    @Test
    void unquotedDatesAreReadAndAnUnquotedYearIsToBeQuoted() {
        String register = HEAD + meeting("one", "2025-03-05") + meeting("two", "2025") + meeting("three", "2025-03");
        assertThat(faults(register)).containsExactly("16:11 LMC-F305 put it in quotes: \"2025\"");
    }

    @Test
    void datesOfSpreadsheetsAndPeopleAreRefusedEachWithTheDateThatIsMeant() {
        List<String> written = List.of(
                "05/13/2025", "13/05/2025", "2025/5/13", "13 May 2025", "2025年5月13日", "20250513", "2025-05-13T08:00");
        StringBuilder register = new StringBuilder(HEAD);
        for (int i = 0; i < written.size(); i++) {
            register.append(meeting("m" + i, '"' + written.get(i) + '"'));
        }
        assertThat(read(register.toString()).faults()).hasSize(written.size()).allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.WRONG_FORM);
            assertThat(fault.hint()).startsWith("write \"2025-05-13\"");
            assertThat(fault.hint(Locale.CHINESE)).startsWith("请写 \"2025-05-13\"");
        });
        assertThat(faults(HEAD + meeting("serial", "\"45790\"")))
                .singleElement()
                .asString()
                .contains("serial number", "2025-05-13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "7,250,000"    | 7250000
            "7.250.000"    | 7250000
            "US$ 7250000"  | 7250000
            "7.25m"        | 7250000
            "725万"         | 7250000
            "７２５"          | 725
            "+7250000"     | 7250000
            "07250000"     | 7250000
            7250000        | 7250000
            7250000.50     | 7250000.50
            """)
    void anAmountInAnotherFormIsRefusedWithTheSameAmountInPlainDigits(String written, String amount) {
        assertThat(faults(HEAD + money("sum", written, "USD")))
                .singleElement()
                .asString()
                .contains('"' + amount + '"');
    }

    @Test
    void anInvisibleCharacterBeforeAnAmountIsNamed() {
        assertThat(faults(HEAD + money("sum", "\"\u200E725\"", "USD")))
                .singleElement()
                .asString()
                .contains("U+200E is an invisible character", "\"725\"");
    }

    @Test
    void onlyAMinusIsReadBeforeAnAmount() {
        Register register = read(HEAD + money("sum", "\"-725\"", "USD")).orThrow();
        assertThat(((MoneyRecord) register.records().get(0)).amount()).hasValue(Money.of("USD -725"));
    }

    @ParameterizedTest
    @CsvSource({"RMB,CNY", "CNH,CNY", "KIP,LAK", "usd,USD", "US$,USD", "'\"฿\"',THB"})
    void anotherNameOfACurrencyIsRefusedWithItsCode(String written, String code) {
        assertThat(faults(HEAD + money("sum", "\"725\"", written)))
                .singleElement()
                .asString()
                .endsWith("did you mean '" + code + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZWL", "BUK", "XDR", "XAU", "VND"})
    void currenciesWithdrawnOrWithoutCoinsAreRead(String code) {
        assertThat(faults(HEAD + money("sum", "\"725\"", code))).isEmpty();
    }

    @Test
    void aKeyOfAnotherCaseOrLanguageIsReportedOnceAndNotAsMissing() {
        String plan = SmallPlan.YAML
                .replace("edition:", "EDITION:")
                .replace("textSource:", "text-source:")
                .replace("from:", "startYear:")
                .replace("to:", "结束年份:")
                .replace("title: A", "标题: A")
                .replace("language:", "语言:");
        List<Fault> faults = plan(plan, Format.YAML).faults();
        assertThat(faults).allSatisfy(fault -> assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN_KEY));
        assertThat(faults)
                .extracting(Fault::hint)
                .contains(
                        "did you mean 'edition'?" + OWN_KEYS,
                        "did you mean 'textSource'?" + OWN_KEYS,
                        "did you mean 'from'?",
                        "did you mean 'to'?")
                .contains("did you mean 'language'?" + OWN_KEYS);
    }

    @ParameterizedTest
    @CsvSource({
        "url,address",
        "link,address",
        "网址,address",
        "date,published",
        "发布日期,published",
        "name,title",
        "comment,note",
        "Publisher,publisher",
        "pub_lisher,publisher"
    })
    void anotherWordForAKeyOfASourceLeadsToThatKey(String written, String key) {
        ReadResult<?> source =
                SingleValues.read("{\"id\": \"a\", \"" + written + "\": 1}", Format.JSON, PartShapes.SOURCE);
        assertThat(source.faults()).extracting(Fault::hint).contains("did you mean '" + key + "'?" + OWN_KEYS);
    }

    @Test
    void aSynonymOfAKeyThatIsThereLeadsToTheNextOne() {
        String term = "from: 2023\nstart: 2024\nto: 2027\nuntil: 2027\n";
        ReadResult<?> read = SingleValues.read(term, Format.YAML, PartShapes.TERM);
        assertThat(read.faults()).extracting(Fault::hint).containsExactly("did you mean 'from'?", "did you mean 'to'?");
    }

    @ParameterizedTest
    @EnumSource
    void textsOfNothingButInvisibleCharactersAreBlank(Format format) {
        for (String invisible : List.of("\u200B", "\u2060", "\u00AD\u200D", "\u3164", "\u2800", " \u200B ")) {
            Plan plan = SmallPlan.plan();
            String text = LmcWriter.create().toText(plan, format).replace(plan.title(), invisible);
            assertThat(text).contains(invisible);
            assertThat(plan(quoted(text, invisible, format), format).faults())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.message()).contains("nothing visible in it"));
        }
    }

    /** YAML strips blanks from a text without quotes. */
    private static String quoted(String text, String value, Format format) {
        return format == Format.YAML ? text.replace(": " + value + "\n", ": \"" + value + "\"\n") : text;
    }

    private static String meeting(String id, String date) {
        return """
                  - id: %s
                    kind: meeting
                    date: %s
                    targets:
                      - some-meeting
                    citations:
                      - publisher: Gazette
                    confidence: high
                """.formatted(id, date).indent(0);
    }

    private static String money(String id, String value, String currency) {
        return """
                  - id: %s
                    kind: money
                    stage: spent
                    amount:
                      value: %s
                      currency: %s
                    date: "2025"
                    targets:
                      - some-fund
                    citations:
                      - publisher: Gazette
                    confidence: high
                """.formatted(id, value, currency).indent(0);
    }

    private static List<String> faults(String register) {
        return read(register).faults().stream()
                .map(fault -> fault.span().start() + " " + fault.code() + " " + fault.hint())
                .collect(Collectors.toList());
    }

    private static ReadResult<Register> read(String register) {
        return LmcReader.create()
                .readRegister(DocumentSource.text(register, Format.YAML).named("register"));
    }

    private static ReadResult<Plan> plan(String text, Format format) {
        return LmcReader.create().read(DocumentSource.text(text, format).named("plan"));
    }
}
