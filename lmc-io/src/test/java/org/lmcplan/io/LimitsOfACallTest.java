package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;

/** The limits hold for a plan together with its parts. */
class LimitsOfACallTest {

    private static final String PART = "format: lmc-plan-part/3\nplan: small-plan\n";
    private static final Limits LIMITS = Limits.defaults();
    private static final int PLAN_VALUES = 27; // of the small plan: 13 keys and 14 values

    @Test
    void theBytesOfAllPartsAreAddedUp() {
        int fits = SmallPlan.YAML.length() + 3 * PART.length();
        assertThat(read(LIMITS.withMaxBytes(fits), parts(3, PART)).value()).isPresent();
        assertThat(read(LIMITS.withMaxBytes(fits - 1), parts(3, PART)).faults())
                .extracting(Fault::toString)
                .containsExactly("part 2:1:1 error LMC-F401 There are more than " + (fits - 1)
                        + " bytes to read. (raise the limit maxBytes if you trust the document)");
    }

    @Test
    void theValuesOfAllPartsAreAddedUp() {
        int fits = PLAN_VALUES + 3 * 5;
        assertThat(read(LIMITS.withMaxValues(fits), parts(3, PART)).value()).isPresent();
        assertThat(read(LIMITS.withMaxValues(fits - 1), parts(3, PART)).faults())
                .extracting(Fault::toString)
                .containsExactly("part 2:2:7 error LMC-F405 There are more than " + (fits - 1)
                        + " values to read. (raise the limit maxValues if you trust the document)");
    }

    @Test
    void theFaultsOfAllPartsAreAddedUp() {
        String faulty = PART + "a: 1\nb: 2\n";
        ReadResult<Plan> result = read(LIMITS.withMaxFaults(3), parts(4, faulty));
        assertThat(result.faults())
                .extracting(fault -> fault.location().orElseThrow().source())
                .containsExactly("part 0", "part 0", "part 1");
        assertThat(result.unreported()).isEqualTo(5);
        assertThat(read(LIMITS.withMaxFaults(8), parts(4, faulty)).unreported()).isZero();
    }

    @Test
    void faultsOfOtherKindsCountAsWell() {
        String other = PART.replace("small", "other");
        assertThat(read(LIMITS.withMaxFaults(1), parts(3, other)).unreported()).isEqualTo(2);
        assertThat(read(LIMITS.withMaxFaults(1), parts(3, "\uD800")).unreported())
                .isEqualTo(2);
    }

    @Test
    void aPlanMayHaveSoManyPartsAndNotOneMore() {
        assertThat(read(LIMITS.withMaxParts(3), parts(3, PART)).value()).isPresent();
        assertThat(read(LIMITS.withMaxParts(3), parts(4, PART)).faults())
                .extracting(Fault::toString)
                .containsExactly("part 3:1:1 error LMC-F213 The plan has more than 3 parts."
                        + " (raise the limit maxParts if you trust the documents)");
    }

    @Test
    void nothingIsReadAfterTheLimit() {
        ReadResult<Plan> result = read(LIMITS.withMaxValues(PLAN_VALUES), parts(100, PART));
        assertThat(result.faults()).extracting(Fault::kind).containsExactly(FaultKind.TOO_MANY_VALUES);
        assertThat(result.unreported()).isZero();
    }

    @Test
    void aDocumentThatIsMigratedIsCountedOnce() {
        String older = SmallPlan.YAML.replace("plan/2", "plan/1");
        LmcReader reader = LmcReader.create().withLimits(LIMITS.withMaxValues(PLAN_VALUES));
        assertThat(reader.read(SmallPlan.source(older)).value()).isPresent();
    }

    @Test
    void oneCallDoesNotCountForTheNext() {
        LmcReader reader = LmcReader.create().withLimits(LIMITS.withMaxValues(PLAN_VALUES));
        for (int i = 0; i < 3; i++) {
            assertThat(reader.read(SmallPlan.source(SmallPlan.YAML)).value()).isPresent();
        }
    }

    @Test
    @Tag("slow")
    void aThousandFaultyPartsAreReadInSixtyFourMegabytes() throws Exception {
        assertThat(ChildJvm.run(LimitsOfACallTest.class, List.of("-Xmx64m"))).containsExactly("1000 false");
    }

    @Test
    void theDeepestValuesAreComparedPrintedAndWrittenInASmallStack() throws Exception {
        assertThat(ChildJvm.run(DeepestValues.class, List.of("-Xss512k"))).containsExactly("done");
    }

    /** Reads many faulty parts, and prints how many faults are listed and whether that is all of them. */
    public static void main(String... none) {
        String part = PART + "commitments:\n" + "- {}\n".repeat(350);
        ReadResult<Plan> result = read(LIMITS, Collections.nCopies(1000, part));
        System.out.println(result.faults().size() + " " + (result.unreported() == 0));
    }

    private static List<String> parts(int count, String text) {
        return Collections.nCopies(count, text);
    }

    private static ReadResult<Plan> read(Limits limits, List<String> parts) {
        List<DocumentSource> sources = IntStream.range(0, parts.size())
                .mapToObj(i -> DocumentSource.text(parts.get(i), Format.YAML).named("part " + i))
                .toList();
        return LmcReader.create().withLimits(limits).read(SmallPlan.source(SmallPlan.YAML), sources);
    }
}
