package org.lmcplan.io.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.SaveException;

class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static void save(Path file, byte[] bytes) throws SaveException {
        new AtomicFile(new LocalDisk(), Duration.ofSeconds(10)).save(file, bytes, target -> {});
    }

    @Test
    void aMissingFileIsCreated() throws IOException {
        Path file = folder.resolve("plan.yaml");
        save(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @Test
    void anExistingFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "a much longer old text");
        save(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @Test
    void aFolderIsNotAFile() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("plan.yaml"));
        Path inside = Files.writeString(occupied.resolve("kept.txt"), "old");

        assertThatThrownBy(() -> save(occupied, NEW))
                .isInstanceOf(SaveException.class)
                .hasMessage("'" + occupied + "' was not saved, and nothing was changed: it is a folder.");
        assertThat(inside).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @Test
    void aMissingFolderIsNotCreated() {
        Path file = folder.resolve("none/plan.yaml");

        assertThatThrownBy(() -> save(file, NEW))
                .isInstanceOf(SaveException.class)
                .hasMessage("'" + file
                        + "' was not saved, and nothing was changed: its folder does not exist; create it first.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theRootIsNotAFile() {
        Path root = folder.getRoot();

        assertThatThrownBy(() -> save(root, NEW))
                .isInstanceOf(SaveException.class)
                .hasMessage("'" + root + "' was not saved, and nothing was changed: it is a folder.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkIsKeptAndItsTargetReplaced() throws IOException {
        Path target = Files.writeString(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("target.yaml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("plan.yaml"), target);
        save(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(target).isRegularFile().hasBinaryContent(NEW);
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void thePermissionsOfAnExistingFileAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        save(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileHasTheUsualPermissions() throws IOException {
        Path other = Files.createFile(folder.resolve("other.yaml"));
        Path file = folder.resolve("plan.yaml");
        save(file, NEW);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void theTemporaryFileOfAKilledSaveIsDeletedByTheNext() throws IOException {
        Files.writeString(folder.resolve(".plan.yaml.lmc-0123456789abcdef.tmp"), "half a pl");
        Files.createFile(folder.resolve(".plan.yaml.lmc.lock"));
        Path file = folder.resolve("plan.yaml");
        save(file, NEW);

        assertThat(folder).isDirectoryContaining(entry -> entry.equals(file));
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".plan.yaml.tmp",
                ".plan.yaml.lmc.tmp",
                ".plan.yaml.lmc-.tmp",
                ".plan.yaml.lmc-0123456789abcdeF.tmp",
                ".plan.yaml.lmc-0123456789abcdef0.tmp",
                ".plan.yaml.lmc-0123456789abcdef.tmp~",
                ".plan.yml.lmc-0123456789abcdef.tmp",
                ".plan-yaml.lmc-0123456789abcdef.tmp",
                ".other.yaml.lmc-0123456789abcdef.tmp",
                "plan.yaml.lmc-0123456789abcdef.tmp"
            })
    void filesOfOthersAreLeftAlone(String name) throws IOException {
        Path others = Files.writeString(folder.resolve(name), "kept");
        save(folder.resolve("plan.yaml"), NEW);

        assertThat(others).hasContent("kept");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void foldersAndLinksAreNotTakenForTemporaryFiles() throws IOException {
        Path inside = Files.createFile(Files.createDirectory(folder.resolve(".plan.yaml.lmc-0123456789abcdef.tmp"))
                .resolve("kept"));
        Path link = Files.createSymbolicLink(folder.resolve(".plan.yaml.lmc-fedcba9876543210.tmp"), inside);
        save(folder.resolve("plan.yaml"), NEW);

        assertThat(link).isSymbolicLink();
        assertThat(inside).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aTemporaryFileNeverHasMorePermissionsThanTheFileItReplaces() throws IOException {
        Path file = Files.createFile(folder.resolve("plan.yaml"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path draft = folder.resolve("draft");
        new LocalDisk().create(draft, file).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
                .isEqualTo("rw-------");
    }

    @Test
    void aLongFileIsWrittenInPieces() throws IOException {
        byte[] bytes = "0123456789".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        Path file = folder.resolve("plan.yaml");
        save(file, bytes);

        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void theReasonOfTheSystemIsReportedWithoutItsPaths() {
        Path file = Path.of("plan.yaml");

        assertThat(SaveFailures.of(file, new AccessDeniedException("/a/b")))
                .hasMessage(
                        "'plan.yaml' was not saved, and nothing was changed: you have no permission to write there, or another "
                                + "program holds the file or its lock.");
        assertThat(SaveFailures.of(file, new FileSystemException("/a/b", null, "Read-only file system")))
                .hasMessage("'plan.yaml' was not saved, and nothing was changed: Read-only file system.");
        assertThat(SaveFailures.of(file, new FileSystemException("/a/b")))
                .hasMessage("'plan.yaml' was not saved, and nothing was changed: the system gives no reason.");
        assertThat(SaveFailures.of(file, new ClosedByInterruptException()))
                .hasMessage("'plan.yaml' was not saved, and nothing was changed: the saving thread was interrupted.");
        assertThat(SaveFailures.of(file, new IOException("No space left")).message(Locale.CHINA))
                .isEqualTo("“plan.yaml”未保存，没有任何改动：No space left。");
    }
}
