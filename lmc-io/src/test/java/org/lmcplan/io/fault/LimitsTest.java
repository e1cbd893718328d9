package org.lmcplan.io.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.SmallPlan;

/** Every limit accepts a document that just fits and refuses one that exceeds it by one. */
class LimitsTest {

    private static final Limits LIMITS = Limits.defaults();
    private static final int VALUES = 29; // of the small plan with a list as an extension: 14 keys and 15 values

    /**
     * A document that just fits.
     *
     * @param kind the fault that tells that it does not
     * @param limit the limit in question, set to a number
     * @param fits the number at which it fits
     */
    record Fitting(FaultKind kind, IntFunction<Limits> limit, int fits, String document) {

        @Override
        public String toString() {
            return kind.toString();
        }
    }

    static Stream<Fitting> fitting() {
        String plan = SmallPlan.YAML;
        return Stream.of(
                new Fitting(FaultKind.TOO_LARGE, LIMITS::withMaxBytes, bytes(plan + "# 🌊"), plan + "# 🌊"),
                new Fitting(
                        FaultKind.TOO_DEEP, LIMITS::withMaxDepth, 70, plan + "x-a: " + "[".repeat(69) + "]".repeat(69)),
                new Fitting(
                        FaultKind.TEXT_TOO_LONG, LIMITS::withMaxText, 300_000, plan + "x-a: " + "🌊".repeat(300_000)),
                new Fitting(
                        FaultKind.KEY_TOO_LONG,
                        LIMITS::withMaxKey,
                        1_000,
                        plan + "x-a: {\"" + "🌊".repeat(1_000) + "\": 1}"),
                new Fitting(FaultKind.NUMBER_TOO_LONG, LIMITS::withMaxNumber, 17, plan + "x-a: 0.300000000000004"),
                new Fitting(FaultKind.EXPONENT_TOO_LARGE, LIMITS::withMaxExponent, 100, plan + "x-a: 1E+100"),
                new Fitting(
                        FaultKind.TOO_MANY_VALUES,
                        LIMITS::withMaxValues,
                        VALUES + 100,
                        plan + "x-a: [" + "1,".repeat(100) + "]"));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void aDocumentAtTheLimitIsRead(Fitting document) {
        ReadResult<?> read = read(document, document.fits());
        assertThat(read.faults()).isEmpty();
        assertThat(read.value()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void aDocumentOneBeyondTheLimitIsRefused(Fitting document) {
        assertThat(read(document, document.fits() - 1).faults())
                .extracting(Fault::kind)
                .containsExactly(document.kind());
    }

    @Test
    void faultsUpToTheLimitAreListedAndOthersCounted() {
        String yaml = SmallPlan.YAML + "a: 1\nb: 2\nc: 3\n";
        ReadResult<?> some =
                LmcReader.create().withLimits(LIMITS.withMaxFaults(2)).read(SmallPlan.source(yaml));
        ReadResult<?> all =
                LmcReader.create().withLimits(LIMITS.withMaxFaults(3)).read(SmallPlan.source(yaml));
        assertThat(some.faults()).hasSize(2).isEqualTo(all.faults().subList(0, 2));
        assertThat(some.unreported()).isEqualTo(1);
        assertThat(all.faults()).hasSize(3);
        assertThat(all.unreported()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[],[],[],[],[]] | 6",
                "[1, [2, {}], null, \"a\"] | 7",
                "{\"a\": {}, \"b\": [1]} | 6",
                "{} | 1",
                "0 | 1"
            })
    void listsAndObjectsCountOnceAndTheirEndsDoNot(String json, int values) {
        for (Format format : Format.values()) {
            DocumentSource source = DocumentSource.text(json, format).named("data");
            assertThat(reader(LIMITS.withMaxValues(values)).readData(source).faults())
                    .isEmpty();
            if (values > 1) {
                assertThat(reader(LIMITS.withMaxValues(values - 1))
                                .readData(source)
                                .faults())
                        .extracting(Fault::kind)
                        .containsExactly(FaultKind.TOO_MANY_VALUES);
            }
        }
    }

    @Test
    void theValuesOfAKeyThatIsAListCountAsWell() {
        DocumentSource source =
                DocumentSource.text("? [1, 2, 3]\n: 4\n", Format.YAML).named("data");
        assertThat(reader(LIMITS.withMaxValues(6)).readData(source).faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.KEY_NOT_TEXT);
        assertThat(reader(LIMITS.withMaxValues(5)).readData(source).faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.TOO_MANY_VALUES);
    }

    @Test
    void aLargerDepthThanTheStackHoldsIsLoweredAndReportedWhenItIsReached() {
        Limits limits = LIMITS.withMaxDepth(1_000_000);
        assertThat(limits.maxDepth()).isEqualTo(Limits.LARGEST_DEPTH);
        for (Format format : Format.values()) {
            DocumentSource source = DocumentSource.text("[".repeat(100_000) + "]".repeat(100_000), format)
                    .named("data");
            assertThat(reader(limits).readData(source).faults())
                    .extracting(Fault::toString)
                    .containsExactly("data:1:" + (Limits.LARGEST_DEPTH + 1)
                            + " error LMC-F402 Values are nested more than " + Limits.LARGEST_DEPTH
                            + " levels deep. (nest less deeply, or raise the limit maxDepth, up to "
                            + Limits.LARGEST_DEPTH + ", if you trust the document)");
        }
    }

    @Test
    void moreBytesThanAnArrayHoldsCountAsThatMany() {
        assertThat(LIMITS.withMaxBytes(Integer.MAX_VALUE).maxBytes()).isEqualTo(Integer.MAX_VALUE - 8);
    }

    private static LmcReader reader(Limits limits) {
        return LmcReader.create().withLimits(limits);
    }

    @Test
    void aLimitOfZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withMaxText(0));
    }

    private static ReadResult<?> read(Fitting document, int limit) {
        return LmcReader.create().withLimits(document.limit().apply(limit)).read(SmallPlan.source(document.document()));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
