package org.lmcplan.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.SmallPlan;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;

/** Every way of writing a number is read exactly or refused. */
class NumberTextTest {

    private static final Limits DEFAULTS = Limits.defaults();

    @ParameterizedTest
    @EnumSource
    void aNumberOfTheMaximumLengthIsParsedAndALongerOneIsNot(Format format) {
        assertThat(kinds("1".repeat(64), format, DEFAULTS)).containsExactly(FaultKind.OUT_OF_RANGE);
        assertThat(kinds("1".repeat(65), format, DEFAULTS)).containsExactly(FaultKind.NUMBER_TOO_LONG);
        assertThat(kinds("1".repeat(65), format, DEFAULTS.withMaxNumber(65))).containsExactly(FaultKind.OUT_OF_RANGE);
        assertThat(kinds("1".repeat(65), format, DEFAULTS.withMaxNumber(64)))
                .containsExactly(FaultKind.NUMBER_TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource
    void theMaximumExponentIsParsedAndAGreaterOneIsNot(Format format) {
        for (String number : List.of("1e100", "1E+100", "2.5e-100", "1e0000100")) {
            assertThat(kinds(number, format, DEFAULTS)).as(number).containsExactly(FaultKind.OUT_OF_RANGE);
        }
        for (String number : List.of("1e101", "1E+101", "2.5e-101", "1e999", "1e10000000", "0e99999999999999999999")) {
            assertThat(kinds(number, format, DEFAULTS)).as(number).containsExactly(FaultKind.EXPONENT_TOO_LARGE);
        }
        assertThat(kinds("1e101", format, DEFAULTS.withMaxExponent(101))).containsExactly(FaultKind.OUT_OF_RANGE);
        assertThat(kinds("1e5", format, DEFAULTS.withMaxExponent(4))).containsExactly(FaultKind.EXPONENT_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"maxNumber, 11111111111111111111111111111111111111111111111111111111111111111", "maxExponent, 1e101"})
    void theFaultNamesTheSettingInBothLanguages(String setting, String number) {
        Fault fault = read(number, Format.YAML, DEFAULTS).faults().get(0);
        assertThat(fault.hint()).contains(setting);
        assertThat(fault.hint(java.util.Locale.CHINESE)).contains(setting);
    }

    @ParameterizedTest
    @EnumSource
    void digitsInQuotesAreATextOfAnyLength(Format format) {
        String yaml = SmallPlan.YAML.replace("title: A small plan", "title: '" + "1".repeat(5000) + "'");
        Plan plan = LmcReader.create().read(SmallPlan.source(yaml)).orThrow();
        String written = LmcWriter.create().toText(plan, format);
        assertThat(LmcReader.create()
                        .read(DocumentSource.text(written, format).named("plan"))
                        .orThrow())
                .isEqualTo(plan);
    }

    @Test
    void theLimitsApplyToNumbersInTheWrongPlaceToo() {
        String yaml = SmallPlan.YAML + "sections: [1e999, {number: 1e999, title: 1e999}, [1e999]]\n1e999: 1e999\n";
        assertThat(LmcReader.create().read(SmallPlan.source(yaml)).faults())
                .filteredOn(fault -> fault.kind() == FaultKind.EXPONENT_TOO_LARGE)
                .extracting(fault -> fault.path().toString())
                .containsExactly(
                        "/sections/0",
                        "/sections/1/number",
                        "/sections/1/title",
                        "/sections/2",
                        "/1e999"); // the key is a text, its value is not
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1", "01", "-0", "1.", ".5", "1.0", "1e2", "0x7E7", "0o3747", ".inf", "-.Inf", "+.INF", ".nan", ".NaN"
            })
    void ofTheNumbersOfTheCoreSchemaOnlyPlainDigitsAreAYear(String number) {
        assertThat(kinds(number, Format.YAML, DEFAULTS)).containsExactly(FaultKind.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1_000", "0b101", "1e", "0xG", "0o8", "++1", "1,000", "190:20:30", "２０２３", "๒๐๒๓", "໒໐໒໓", "២០២៣",
                        "၂၀၂၃",
                "२०२३", "٢٠٢٣", "202３", "٢e1", "inf", "nan", "NaN", "Infinity", "二〇二三", "1²", "½", "0X7E7", "0O17"
            })
    void textsOfTheCoreSchemaAreNotReadAsNumbers(String word) {
        String commitment = "commitments: [{id: 1-1, quote: Meet, marker: Meet, force: deliver, "
                + "cadence: {kind: every-years, years: " + word + "}}]\n";
        String plan = SmallPlan.YAML + commitment.replace("1,000", "'1,000'"); // the comma would end it
        assertThat(LmcReader.create().read(SmallPlan.source(plan)).faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.WRONG_TYPE);
        assertThat(kinds(word, Format.YAML, DEFAULTS)) // where a month could be written, too
                .singleElement()
                .isIn(FaultKind.WRONG_TYPE, FaultKind.WRONG_FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "-",
                "1e",
                "1e+",
                "0x7E7",
                "0o17",
                ".inf",
                ".nan",
                "NaN",
                "Infinity",
                "-Infinity",
                "1_000",
                "２０２３",
                "๒๐๒๓",
                "໒໐໒໓",
                "២០២៣",
                "၂၀၂၃",
                "202３",
                "1e２",
                "१",
                "1²"
            })
    void wordsThatAreNotJsonNumbersAreMalformed(String word) {
        assertThat(kinds(word, Format.JSON, DEFAULTS)).contains(FaultKind.MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.0", "1e2", "1E2", "-0", "0", "10000"})
    void jsonNumbersThatAreNotYearsAreOutOfRange(String number) {
        assertThat(kinds(number, Format.JSON, DEFAULTS)).containsExactly(FaultKind.OUT_OF_RANGE);
    }

    private static List<FaultKind> kinds(String number, Format format, Limits limits) {
        return read(number, format, limits).faults().stream().map(Fault::kind).toList();
    }

    /** Reads the small plan with this text as the year in which it starts. */
    private static ReadResult<Plan> read(String number, Format format, Limits limits) {
        String text = LmcWriter.create().toText(SmallPlan.plan(), format);
        String spoilt = text.replace("2023", number).replace("2027", "9999");
        assertThat(spoilt).isNotEqualTo(text);
        return LmcReader.create()
                .withLimits(limits)
                .read(DocumentSource.text(spoilt, format).named("numbers"));
    }
}
