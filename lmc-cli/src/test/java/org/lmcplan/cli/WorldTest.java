package org.lmcplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases are tried in one folder as long as nothing changes in it, so each change must be noticed. */
class WorldTest {

    @TempDir
    Path temp;

    private World world;
    private Map<String, World.Stamp> before;

    @BeforeEach
    void setUp() throws IOException {
        world = World.in(temp);
        before = world.stamps();
    }

    @Test
    void aWorldThatNobodyTouchesIsUnchanged() throws IOException {
        Files.readAllBytes(temp.resolve("plan.yaml"));
        assertThat(world.isUnchanged()).isTrue();
        assertThat(world.changes(before)).isEmpty();
    }

    @Test
    void aFileThatGetsAnotherContentOfTheSameLengthIsNoticedAtOnce() throws IOException {
        Files.writeString(temp.resolve("empty.yaml"), "");
        assertThat(world.isUnchanged()).isFalse();
        assertThat(world.changes(before)).isEmpty();
        Files.writeString(temp.resolve("text.yaml"), "Just a test.\n");
        assertThat(world.changes(before)).startsWith("text.yaml: 13 bytes, ");
    }

    @Test
    void newFilesAndFilesThatAreGoneAreListed() throws IOException {
        Files.writeString(temp.resolve("empty-folder/new.txt"), "new");
        Files.delete(temp.resolve("plan.json"));
        assertThat(world.isUnchanged()).isFalse();
        assertThat(world.changes(before))
                .startsWith("empty-folder/new.txt: 3 bytes, ")
                .endsWith("plan.json: gone\n");
    }

    @Test
    void aNewFolderIsNoticed() throws IOException {
        Files.createDirectory(temp.resolve("empty-folder/new"));
        assertThat(world.isUnchanged()).isFalse();
        assertThat(world.changes(before)).isEmpty();
    }
}
