package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileIsMadeWhereThereIsNone() throws IOException {
        Path file = folder.resolve("plan.yaml");
        AtomicFile.replace(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anOlderFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "a much longer old text");
        AtomicFile.replace(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aWriteThatFailsLeavesWhatWasThereAndNoTemporaryFile() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("plan.yaml"));
        Path inside = Files.writeString(occupied.resolve("kept.txt"), "old");

        assertThatThrownBy(() -> AtomicFile.replace(occupied, NEW)).isInstanceOf(FileSystemException.class);
        assertThat(inside).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aMissingFolderIsNotMade() {
        Path file = folder.resolve("none/plan.yaml");

        assertThatThrownBy(() -> AtomicFile.replace(file, NEW)).isInstanceOf(NoSuchFileException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theRootIsNotAFile() {
        Path root = folder.getRoot();

        assertThatThrownBy(() -> AtomicFile.replace(root, NEW))
                .isInstanceOf(IOException.class)
                .hasMessage("'" + root + "' is not a file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkIsKeptAndItsTargetReplaced() throws IOException {
        Path target = Files.writeString(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("target.yaml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("plan.yaml"), target);
        AtomicFile.replace(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(target).isRegularFile().hasBinaryContent(NEW);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theRightsOfAnOlderFileAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        AtomicFile.replace(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFreshFileHasTheRightsOfAnyNewFile() throws IOException {
        Path other = Files.createFile(folder.resolve("other.yaml"));
        Path file = folder.resolve("plan.yaml");
        AtomicFile.replace(file, NEW);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }
}
