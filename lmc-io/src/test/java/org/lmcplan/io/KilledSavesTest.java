package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A save that is killed at any moment leaves the old plan or the new one. */
@Timeout(1200) // far too long, to notice what hangs on a busy machine too
class KilledSavesTest {

    private static final int FILES = 4;

    private final long seed = new SplittableRandom().nextLong();

    @TempDir
    private Path folder;

    @Test
    @Tag("slow")
    void twoHundredKilledSavesLeaveCompletePlansAndLoseNoConfirmedOne() throws Exception {
        Kills.Result result = assertNothingIsLost(50);
        assertThat(result.kills()).isEqualTo(200);
        assertThat(result.drafts()).as("kills in the midst of a save").isPositive();
        assertThat(result.reads()).isGreaterThan(1000);
    }

    @Test
    void aDozenKilledSavesLeaveCompletePlansAndLoseNoConfirmedOne() throws Exception {
        assertThat(assertNothingIsLost(3).kills()).isEqualTo(12);
    }

    private Kills.Result assertNothingIsLost(int killsOfEach) throws Exception {
        Kills.Result result = new Kills(SavingLoop.Manner.WHOLE, folder, seed).run(FILES, killsOfEach);
        System.out.println("seed " + seed + ": " + result);
        assertThat(result.corrupt()).as("seed %d: no whole plan", seed).isZero();
        assertThat(result.forgotten()).as("seed %d: saved, but not there", seed).isZero();
        assertThat(result.torn()).as("seed %d: torn reads", seed).isZero();
        theNextSaveClearsUp();
        return result;
    }

    private void theNextSaveClearsUp() throws Exception {
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve("folder-" + i).resolve("plan.yaml");
            LmcWriter.create().write(NumberedPlan.of(0), file);
            try (Stream<Path> left = Files.list(file.resolveSibling(""))) {
                assertThat(left).containsExactly(file);
            }
        }
    }

    @Test
    void incompletePlansAreNoticedWhenWritingInPlace() throws Exception {
        Kills.Result result = new Kills(SavingLoop.Manner.IN_PLACE, folder, seed).run(2, 5);

        assertThat(result.torn() + result.corrupt())
                .as("seed %d: %s", seed, result)
                .isPositive();
    }

    @Test
    void lostPlansAreNoticedWhenConfirmedTooEarly() throws Exception {
        Kills.Result result = new Kills(SavingLoop.Manner.HASTY, folder, seed).run(2, 10);

        assertThat(result.forgotten()).as("seed %d: %s", seed, result).isPositive();
    }
}
