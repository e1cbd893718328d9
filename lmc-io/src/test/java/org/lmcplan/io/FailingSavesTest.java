package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.io.save.AtomicFile;
import org.lmcplan.io.save.Disk;
import org.lmcplan.io.save.LocalDisk;

/** Whichever step of a save fails, the file is the old one or the new one, and the exception says which. */
class FailingSavesTest {

    private static final String ORPHAN = ".plan.yaml.lmc-0123456789abcdef.tmp";
    private static final String NEW = "new, and longer";

    @TempDir
    private Path folder;

    @Test
    void aFailingStepLeavesTheOldOrTheNewFileAndNoTemporaryFile() throws IOException {
        assertThat(outcomesOfEachStep(false))
                .containsExactly(
                        "lock: old, refused, orphan",
                        "find temporary files: new, orphan",
                        "delete: new, orphan",
                        "create: old, refused",
                        "copy permissions: old, refused",
                        "write: old, refused",
                        "force: old, refused",
                        "close: old, refused",
                        "move: old, refused",
                        "force folder: new");
    }

    @Test
    void aBrokenDiskLeavesTheOldOrTheNewFileAndTheNextSaveDeletesTheTemporaryFile() throws IOException {
        assertThat(outcomesOfEachStep(true))
                .containsExactly(
                        "lock: old, refused, orphan",
                        "find temporary files: old, refused, orphan",
                        "delete: old, refused, orphan",
                        "create: old, refused",
                        "copy permissions: old, refused, draft",
                        "write: old, refused, draft",
                        "force: old, refused, draft",
                        "close: old, refused, draft",
                        "move: old, refused, draft",
                        "force folder: new");
    }

    /** Checks what a save leaves when its first step fails, then its second, and so on. */
    private List<String> outcomesOfEachStep(boolean broken) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (int step = 1; ; step++) {
            FailingDisk disk = new FailingDisk(step, broken);
            String outcome = outcome(disk, Files.createDirectory(folder.resolve("step-" + step)));
            Optional<String> failed = disk.failed();
            if (failed.isEmpty()) {
                assertThat(outcome).isEqualTo("new");
                return outcomes;
            }
            outcomes.add(failed.get() + ": " + outcome);
        }
    }

    private static String outcome(FailingDisk disk, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "old");
        Files.writeString(folder.resolve(ORPHAN), "of a save that was killed");
        String refusal = "";
        try {
            save(disk, file);
        } catch (SaveException refused) {
            assertThat(refused)
                    .hasMessage("'" + file + "' was not saved, and nothing was changed: " + FailingDisk.REASON + ".")
                    .hasRootCauseMessage(FailingDisk.REASON);
            refusal = ", refused";
        }
        String content = Files.readString(file).equals(NEW) ? "new" : Files.readString(file);
        String outcome = content + refusal + leftBehind(folder);

        save(new LocalDisk(), file);
        assertThat(file).hasContent(NEW);
        assertThat(names(folder)).containsExactly("plan.yaml");
        return outcome;
    }

    private static void save(Disk disk, Path file) throws SaveException {
        new AtomicFile(disk, Duration.ZERO).save(file, NEW.getBytes(StandardCharsets.UTF_8), target -> {});
    }

    private static String leftBehind(Path folder) throws IOException {
        StringBuilder left = new StringBuilder();
        for (String name : names(folder)) {
            if (!name.equals("plan.yaml")) {
                left.append(name.equals(ORPHAN) ? ", orphan" : name.endsWith(".tmp") ? ", draft" : ", " + name);
            }
        }
        return left.toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        }
    }
}
