package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.model.Plan;

/** Only regular files are replaced, and a save that fails leaves nothing behind. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class SavingSpecialFilesTest {

    private static final Path NULL_DEVICE = Path.of("/dev/null");

    /** The ways to save. */
    private enum Save {
        WRITE {
            @Override
            void to(Path file) throws SaveException {
                LmcWriter.create().write(SmallPlan.plan(), file);
            }
        },
        WRITE_NEW {
            @Override
            void to(Path file) throws SaveException {
                LmcWriter.create().writeNew(SmallPlan.plan(), file);
            }
        },
        REPLACE {
            @Override
            void to(Path file) throws SaveException {
                Plan plan = SmallPlan.plan();
                LmcWriter.create().replace(plan, file, LmcWriter.create().digest(plan));
            }
        };

        abstract void to(Path file) throws SaveException;
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aPipeIsRefusedAtOnceAndStays(Save save) throws Exception {
        Path pipe = pipe("plan.yaml");

        assertRefused(save, pipe);
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(Files.exists(pipe)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aLinkToAPipeIsRefusedAndBothStay(Save save) throws Exception {
        Path pipe = pipe("pipe");
        Path link = Files.createSymbolicLink(folder.resolve("plan.yaml"), pipe);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("again.yaml"), link);

        assertRefused(save, linkToLink);
        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aLinkToADeviceIsRefused(Save save) throws IOException {
        assumeThat(NULL_DEVICE).exists();
        Path link = Files.createSymbolicLink(folder.resolve("plan.yaml"), NULL_DEVICE);

        assertRefused(save, link);
        assertThat(Files.isRegularFile(NULL_DEVICE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aSocketIsRefused(Save save) throws IOException {
        Path socket = folder.resolve("plan.yaml");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            assertRefused(save, socket);
            assertThat(Files.exists(socket)).isTrue();
        }
    }

    @Test
    void aPipeIsNotReadEither() throws Exception {
        Path pipe = pipe("plan.yaml");

        assertThat(LmcReader.create().read(DocumentSource.file(pipe)).faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.NOT_READABLE);
        assertThat(LmcReader.create().readFolder(folder).faults())
                .extracting(Fault::kind)
                .contains(FaultKind.NOT_READABLE);
    }

    @Test
    void aPipeInPlaceOfTheLockFileIsReportedAndStays() throws Exception {
        Path pipe = pipe(".plan.yaml.lmc.lock");

        assertThatExceptionOfType(SaveException.class)
                .isThrownBy(() -> Save.WRITE.to(folder.resolve("plan.yaml")))
                .withMessageContaining("the name of its lock file is taken by something else");
        assertThat(Files.exists(pipe)).isTrue();
    }

    @Test
    void aFullDiskLeavesNeitherTheLockFileNorTheTemporaryFile() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "old");

        assertThat(ChildJvm.runOnFullDisk(0, SaveOnce.class, file.toString()))
                .singleElement()
                .asString()
                .startsWith("'" + file + "' was not saved, and nothing was changed: ");
        assertThat(names()).containsExactly("plan.yaml");
        assertThat(file).hasContent("old");
    }

    @Test
    void aDiskThatIsFullAfterTheLockFileLeavesNothingEither() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "old");
        Path large = Files.writeString(
                folder.resolve("large.yaml"), LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), Format.YAML));

        assertThat(ChildJvm.runOnFullDisk(8, SaveOnce.class, large.toString(), file.toString()))
                .singleElement()
                .asString()
                .startsWith("'" + file + "' was not saved, and nothing was changed: ");
        assertThat(names()).containsExactly("large.yaml", "plan.yaml");
        assertThat(file).hasContent("old");
    }

    @Test
    void aNameThatLeavesNoRoomForTheTemporaryFileSaysSo() {
        Path file = folder.resolve("p".repeat(240) + ".yaml");

        assertThatExceptionOfType(SaveException.class)
                .isThrownBy(() -> Save.WRITE.to(file))
                .withMessage("'" + file
                        + "' was not saved, and nothing was changed: its name is too long, because the temporary file beside it"
                        + " has a name that is 26 characters longer; choose a shorter one.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theLongestNameThatLeavesRoomIsSaved() throws SaveException {
        Path file = folder.resolve("p".repeat(255 - 26 - ".yaml".length()) + ".yaml");
        Save.WRITE.to(file);

        assertThat(file).exists();
    }

    @Test
    void aNameThatIsTooLongItselfIsReportedInTheWordsOfTheSystem() {
        Path file = folder.resolve("p".repeat(300) + ".yaml");

        assertThatExceptionOfType(SaveException.class)
                .isThrownBy(() -> Save.WRITE.to(file))
                .withMessageStartingWith("'" + file + "' was not saved, and nothing was changed: ");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNotCalledMissing() throws IOException {
        Path file = Files.createFile(folder.resolve("file")).resolve("plan.yaml");

        assertThatExceptionOfType(SaveException.class)
                .isThrownBy(() -> Save.WRITE.to(file))
                .withMessageContaining("what the path names as its folder is not a folder");
    }

    @Test
    void aHardLinkKeepsTheOldPlanUnderItsOtherName() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "old");
        Path other = Files.createLink(folder.resolve("other.yaml"), file);
        Save.WRITE.to(file);

        assertThat(other).hasContent("old");
        assertThat(LmcReader.create().readPlan(file)).isEqualTo(SmallPlan.plan());
    }

    private static void assertRefused(Save save, Path file) {
        assertThatExceptionOfType(SaveException.class)
                .isThrownBy(() -> save.to(file))
                .withMessage("'" + file
                        + "' was not saved, and nothing was changed: it is a device, a pipe, a socket or the like,"
                        + " and only regular files are replaced.");
        assertThat(file.getParent()).isDirectoryNotContaining("regex:.*/\\..*");
    }

    private Path pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        Process making = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(making.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assumeThat(making.exitValue()).isZero();
        return pipe;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
