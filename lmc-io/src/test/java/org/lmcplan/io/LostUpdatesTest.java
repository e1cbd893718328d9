package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two processes with several threads each change one plan at the same time, and no change is lost. */
@Timeout(1200) // far too long, to notice what hangs on a busy machine too
class LostUpdatesTest {

    private static final int THREADS = 4;
    private static final int TIMES = 25;

    @TempDir
    private Path folder;

    @Test
    void theFinalPlanHoldsEveryChange() throws Exception {
        Path file = folder.resolve("plan.yaml");

        assertThat(counted("locked", file, file)).isEqualTo(2 * THREADS * TIMES);
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void allLinksToAFileAndSpellingsOfItsNameShareOneLock() throws Exception {
        Path file = Files.createDirectory(folder.resolve("plans")).resolve("plan.yaml");
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), file.resolveSibling(""));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), linked.resolve("../plans/./plan.yaml"));

        assertThat(counted("locked", file, link)).isEqualTo(2 * THREADS * TIMES);
    }

    @Test
    void changesAreLostWithoutTheLock() throws Exception {
        Path file = folder.resolve("plan.yaml");

        assertThat(counted("unlocked", file, file)).isLessThan(2 * THREADS * TIMES);
    }

    /** The number in the file after two processes have counted up, each using its own name of the file. */
    private static int counted(String manner, Path file, Path sameFile) throws Exception {
        LmcWriter.create().write(NumberedPlan.of(0), file);
        Process one = count(manner, file);
        Process other = count(manner, sameFile);
        ChildJvm.finish(one);
        ChildJvm.finish(other);
        return NumberedPlan.in(file).orElseThrow();
    }

    private static Process count(String manner, Path file) throws Exception {
        return ChildJvm.start(
                Counting.class,
                List.of("-XX:+UseSerialGC"),
                manner,
                file.toString(),
                Integer.toString(THREADS),
                Integer.toString(TIMES));
    }
}
