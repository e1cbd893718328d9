package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static void save(Path file, byte[] bytes) throws SaveException {
        new AtomicFile(new LocalDisk(), Duration.ofSeconds(10)).save(file, bytes, target -> {});
    }

    @Test
    void aFileIsMadeWhereThereIsNone() throws IOException {
        Path file = folder.resolve("plan.yaml");
        save(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @Test
    void anOlderFileIsReplacedAsAWhole() throws IOException {
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
                .hasMessage("'" + occupied + "' was not saved, and nothing was changed: this is a folder.");
        assertThat(inside).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\..*");
    }

    @Test
    void aMissingFolderIsNotMade() {
        Path file = folder.resolve("none/plan.yaml");

        assertThatThrownBy(() -> save(file, NEW))
                .isInstanceOf(SaveException.class)
                .hasMessage("'" + file
                        + "' was not saved, and nothing was changed: its folder is not there; make it first.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theRootIsNotAFile() {
        Path root = folder.getRoot();

        assertThatThrownBy(() -> save(root, NEW))
                .isInstanceOf(SaveException.class)
                .hasMessage("'" + root + "' was not saved, and nothing was changed: this is a folder.");
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
    void theRightsOfAnOlderFileAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        save(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFreshFileHasTheRightsOfAnyNewFile() throws IOException {
        Path other = Files.createFile(folder.resolve("other.yaml"));
        Path file = folder.resolve("plan.yaml");
        save(file, NEW);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }
}
