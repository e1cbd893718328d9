package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.FileBusyException;
import org.lmcplan.io.fault.FileExistsException;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.LostUpdateException;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.io.save.Disk;
import org.lmcplan.io.save.LocalDisk;
import org.lmcplan.model.Plan;

/** A conditional save happens only if the condition holds. */
class SavingPlansTest {

    private static final LmcWriter WRITER = LmcWriter.create();
    private static final Plan FIRST = NumberedPlan.of(1);
    private static final Plan SECOND = NumberedPlan.of(2);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("plan.yaml");
    }

    @Test
    void aFileWithTheExpectedPlanIsReplaced() throws IOException {
        WRITER.write(FIRST, file());
        WRITER.replace(SECOND, file(), LmcWriter.create().digest(FIRST));

        assertThat(LmcReader.create().readPlan(file())).isEqualTo(SECOND);
    }

    @Test
    void plansAreComparedByContentNotByLayout() throws IOException {
        Files.writeString(file(), "# by hand\n" + WRITER.toText(FIRST, Format.JSON));
        WRITER.replace(SECOND, file(), LmcWriter.create().digest(FIRST));

        assertThat(file()).hasContent(WRITER.toText(SECOND, Format.YAML));
    }

    @Test
    void aFileThatWasChangedMeanwhileIsNotReplaced() throws IOException {
        WRITER.write(SECOND, file());
        ContentDigest expected = LmcWriter.create().digest(FIRST);

        assertThatExceptionOfType(LostUpdateException.class)
                .isThrownBy(() -> WRITER.replace(NumberedPlan.of(3), file(), expected))
                .withMessage("'" + file() + "' was not saved because it has changed since it was read. "
                        + "Read it again and make your change in its current content.")
                .satisfies(refused -> {
                    assertThat(refused.file()).isEqualTo(file());
                    assertThat(refused.expected()).isEqualTo(expected);
                    assertThat(refused.found()).contains(LmcWriter.create().digest(SECOND));
                    assertThat(refused.message(Locale.CHINESE))
                            .isEqualTo("“" + file() + "”未保存：读取之后，该文件已被他人修改。请重新读取，并在现有内容上修改。");
                });
        assertThat(NumberedPlan.in(file())).hasValue(2);
    }

    @Test
    void aDeletedFileIsNotCreatedAgain() {
        assertThatExceptionOfType(LostUpdateException.class)
                .isThrownBy(
                        () -> WRITER.replace(SECOND, file(), LmcWriter.create().digest(FIRST)))
                .withMessage("'" + file() + "' was not saved because it was deleted or renamed after it was read. "
                        + "Find it, or save to a new file.")
                .satisfies(refused -> assertThat(refused.found()).isEmpty());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCanNoLongerBeReadIsNotReplacedAndItsFaultsAreReported() throws IOException {
        String broken = "format: lmc-plan/3\nid: [\n";
        Files.writeString(file(), broken);

        assertThatExceptionOfType(LostUpdateException.class)
                .isThrownBy(
                        () -> WRITER.replace(SECOND, file(), LmcWriter.create().digest(FIRST)))
                .withMessageStartingWith("'" + file() + "' was not saved because it has changed since it was read and "
                        + "can no longer be read. Fix it, then read it again: " + file() + ":")
                .satisfies(refused -> {
                    assertThat(refused.found()).isEmpty();
                    assertThat(refused.message(Locale.CHINESE)).contains("请先改正", "此处应为标识");
                })
                .withCauseInstanceOf(DocumentException.class);
        assertThat(file()).hasContent(broken);
    }

    @Test
    void replacingUsesTheGivenLimits() throws IOException {
        WRITER.write(FIRST, file());
        Limits small = Limits.defaults().withMaxBytes(100);

        assertThatThrownBy(() -> WRITER.withLimits(small)
                        .replace(SECOND, file(), LmcWriter.create().digest(FIRST)))
                .isInstanceOf(LostUpdateException.class)
                .hasMessageContaining("more than 100 bytes");
    }

    @Test
    void aNewFileIsCreatedOnlyIfNoneExists() throws IOException {
        WRITER.writeNew(FIRST, file());

        assertThatExceptionOfType(FileExistsException.class)
                .isThrownBy(() -> WRITER.writeNew(SECOND, file()))
                .withMessage("'" + file() + "' was not saved because a file with this name exists. "
                        + "Choose another name, or read that file and change it.");
        assertThat(NumberedPlan.in(file())).hasValue(1);
    }

    @Test
    void ofManyThreadsThatCreateTheSameFileOneSucceeds() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> makes = () -> {
                try {
                    WRITER.withPatience(Duration.ofMinutes(1)).writeNew(FIRST, file());
                    return true;
                } catch (FileExistsException lost) {
                    return false;
                }
            };
            int made = 0;
            for (var success :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> makes).toList())) {
                made += success.get() ? 1 : 0;
            }
            assertThat(made).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theTargetOfALinkIsComparedAndReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("elsewhere")).resolve("target.yaml");
        WRITER.write(FIRST, target);
        Path link = Files.createSymbolicLink(file(), target);
        WRITER.replace(SECOND, link, LmcWriter.create().digest(FIRST));

        assertThat(link).isSymbolicLink();
        assertThat(NumberedPlan.in(target)).hasValue(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAMissingFileIsNotFollowed() throws IOException {
        Path link = Files.createSymbolicLink(file(), folder.resolve("none.yaml"));

        assertThatThrownBy(() -> WRITER.writeNew(FIRST, link))
                .isInstanceOf(SaveException.class)
                .hasMessage("'" + link
                        + "' was not saved, and nothing was changed: this is a link to a file that does not exist.");
    }

    @Test
    void aFileThatOthersKeepSavingIsReportedAsBusy() throws Exception {
        Path lock = folder.toRealPath().resolve(".plan.yaml.lmc.lock");
        Optional<Disk.Lock> others = new LocalDisk().lock(lock, Duration.ZERO);
        try {
            assertThatExceptionOfType(FileBusyException.class)
                    .isThrownBy(() -> WRITER.withPatience(Duration.ofMillis(20)).write(FIRST, file()))
                    .withMessage(
                            "'" + file() + "' was not saved because another program is saving it and did not finish "
                                    + "in time. Try again later.");
        } finally {
            others.orElseThrow().release();
        }
        WRITER.withPatience(Duration.ZERO).write(FIRST, file());
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @Test
    void anInterruptedThreadSavesNothing() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> WRITER.write(FIRST, file()))
                .isInstanceOf(SaveException.class)
                .hasMessage(
                        "'" + file() + "' was not saved, and nothing was changed: the saving thread was interrupted.");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNegativeTimeToWaitIsRefused() {
        assertThatThrownBy(() -> WRITER.withPatience(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("patience must not be negative, as PT-0.001S is");
    }
}
