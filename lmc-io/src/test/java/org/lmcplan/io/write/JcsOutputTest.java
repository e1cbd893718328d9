package org.lmcplan.io.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.GeneratedPlans;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.Seeds;
import org.lmcplan.io.ValueGenerator;

/** RFC 8785, compared with its own examples and with another library. */
class JcsOutputTest {

    private static final int VALUES = 2_000;
    private static final int NUMBERS = 20_000;

    @Test
    void theExampleOfSection322IsWrittenAsTheRfcSays() {
        Map<String, Object> example = new TreeMap<>(Map.of(
                "numbers",
                List.of(
                        new BigDecimal("333333333.33333329"),
                        new BigDecimal("1E30"),
                        new BigDecimal("4.50"),
                        new BigDecimal("2e-3"),
                        new BigDecimal("0.000000000000000000000000001")),
                "string",
                "\u20ac$\u000F\nA'B\"\\\\\"/",
                "literals",
                Arrays.asList(null, true, false)));
        assertThat(written(new TreeMap<>(example).descendingMap()))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void keysAreSortedByTheirUtf16UnitsAsInSection323() {
        Map<String, Object> example = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(written(example))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** Appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersArePrintedAsInAppendixB(String bits, String print) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(EcmaNumber.print(new BigDecimal(number))).isEqualTo(print);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "-1e400", "1e2000"})
    void aNumberBeyondTheDoublesIsRefused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EcmaNumber.print(new BigDecimal(number)))
                .withMessage("the number " + new BigDecimal(number) + " is out of the range of RFC 8785");
    }

    @Test
    void randomDoublesArePrintedAsAnotherLibraryPrintsThem() {
        Seeds.of(NUMBERS).parallel().forEach(seed -> {
            double number = Double.longBitsToDouble(new SplittableRandom(seed).nextLong());
            if (Double.isFinite(number)) {
                assertSamePrint(Math.abs(number));
            }
        });
    }

    @Test
    void powersOfTwoAndOfTenArePrintedAsAnotherLibraryPrintsThem() {
        for (int power = -1074; power <= 1023; power++) {
            assertSamePrint(Math.scalb(1.0, power));
        }
        for (int power = -324; power <= 308; power++) {
            double ten = new BigDecimal("1e" + power).doubleValue();
            assertSamePrint(ten);
            assertSamePrint(Math.nextUp(ten));
            assertSamePrint(Math.nextDown(ten));
        }
    }

    @Test
    void allJsonValuesAreWrittenAsAnotherLibraryWritesThem() {
        Seeds.of(VALUES).parallel().forEach(seed -> {
            Object value = new ValueGenerator(seed).object();
            assertThat(written(value))
                    .as("seed %d", seed)
                    .isEqualTo(elsewhere(ValueGenerator.written(value, Format.JSON)));
        });
    }

    @Test
    void plansAreWrittenAsAnotherLibraryWritesThem() {
        GeneratedPlans.forEach((plan, which) -> assertThat(
                        new String(LmcWriter.create().canonicalJson(plan), UTF_8))
                .as(which)
                .isEqualTo(elsewhere(LmcWriter.create().toText(plan, Format.JSON))));
    }

    private static void assertSamePrint(double number) {
        String print = EcmaNumber.print(new BigDecimal(number));
        if (number >= Double.MIN_NORMAL) { // the other library misprints some of those below
            assertThat(print).isEqualTo(elsewhere("[" + new BigDecimal(number) + "]"));
        }
        assertShortest(print, number);
    }

    /** The printed text parses to the number, and no decimal with fewer digits does. */
    private static void assertShortest(String print, double number) {
        assertThat(Double.parseDouble(print)).isEqualTo(number);
        BigDecimal exact = new BigDecimal(number);
        int fewer = new BigDecimal(print).stripTrailingZeros().precision() - 1;
        if (fewer > 0) {
            for (RoundingMode mode : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
                assertThat(exact.round(new MathContext(fewer, mode)).doubleValue())
                        .as("%s with %d digits", print, fewer)
                        .isNotEqualTo(number);
            }
        }
    }

    private static String written(Object value) {
        JcsOutput json = new JcsOutput();
        ValueGenerator.write(value, json);
        return new String(json.toBytes(), UTF_8);
    }

    /** What the other library writes for a document; for a number in brackets, only the number. */
    private static String elsewhere(String json) {
        try {
            String canonical = new JsonCanonicalizer(json).getEncodedString();
            return json.startsWith("[") ? canonical.substring(1, canonical.length() - 1) : canonical;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
