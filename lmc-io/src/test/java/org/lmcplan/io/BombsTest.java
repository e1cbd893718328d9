package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BombsTest {

    /** What is promised is two seconds; this is to notice what hangs, on a busy machine too. */
    private static final long FAR_TOO_LONG = 10_000;

    @Test
    @Timeout(300)
    void everyBombIsRefusedInASmallVirtualMachineWithoutHangingOrCrashing() throws Exception {
        List<String> lines = ChildJvm.run(Bombs.class, List.of("-Xmx256m", "-Xss256k"));
        assertThat(lines)
                .extracting(line -> line.split(" ", -1)[0])
                .containsExactlyElementsOf(Bombs.all().keySet());
        assertThat(lines).allSatisfy(line -> {
            assertThat(Long.parseLong(line.split(" ", -1)[1])).as(line).isLessThan(FAR_TOO_LONG);
            assertThat(line).as("refused").endsWith(" true");
        });
    }
}
