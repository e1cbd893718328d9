package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The promises about memory hold in a virtual machine that has no more. */
@Timeout(300)
class SmallHeapTest {

    @Test
    @Tag("slow")
    void aMillionRecordsAreReadInSixtyFourMegabytes() throws Exception {
        assertThat(ChildJvm.run(SmallHeap.class, List.of("-Xmx64m"), "lines", "1000000"))
                .containsExactly("1000000");
    }

    /** A fifth of a million, to save time: anything that grew with their number would not fit either. */
    @Test
    @Tag("slow")
    void anyNumberOfEvidenceRecordsIsReadInSixtyFourMegabytes() throws Exception {
        assertThat(ChildJvm.run(SmallHeap.class, List.of("-Xmx64m"), "evidence", "200000"))
                .containsExactly("200000");
    }

    @Test
    void aPlanOfOneMegabyteIsReadInSixtyFourMegabytes() throws Exception {
        assertThat(sections("-Xmx64m", 1 << 20)).isGreaterThan(300);
    }

    @Test
    void aPlanOfSixteenMegabytesIsReadInFiveHundredAndTwelveMegabytes() throws Exception {
        assertThat(sections("-Xmx512m", (16 << 20) - 4096)).isGreaterThan(5_000);
    }

    @Test
    void aPlanThatIsTooLargeForTheMemoryFails() {
        assertThatThrownBy(() -> sections("-Xmx24m", (16 << 20) - 4096)).hasMessageContaining("OutOfMemoryError");
    }

    private static int sections(String memory, int bytes) throws Exception {
        List<String> lines = ChildJvm.run(SmallHeap.class, List.of(memory), "plan", Integer.toString(bytes));
        return Integer.parseInt(lines.get(0));
    }
}
