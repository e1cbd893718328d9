package org.lmcplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reason why a data package was not written is that of the failure, whatever the folder looks like afterwards. */
class ExportFolderTest {

    @TempDir
    Path temp;

    @Test
    void anEmptyFolderInAFolderThatMayNotBeWrittenIsNotSaidToHoldAnything() throws IOException {
        World world = World.in(temp);
        Path parent = Files.createDirectory(temp.resolve("locked"));
        Files.createDirectory(parent.resolve("data"));
        assumeThat(parent.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(parent)).isFalse(); // root may write anywhere
            assertThat(export(world, "locked/data", Locale.ENGLISH))
                    .contains("exit 3")
                    .contains("Cannot write the data package into locked/data: access denied.");
            assertThat(export(world, "locked/data", Locale.CHINESE)).contains("locked/data：没有权限。");
        } finally {
            assertThat(parent.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsCalledThat() throws IOException {
        World world = World.in(temp);
        Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"));
        assertThat(export(world, "link", Locale.ENGLISH)).contains("into link: it is a link that leads nowhere.");
    }

    @Test
    void anUnchangedPackageIsReplacedAndAChangedFileIsNamed() throws IOException {
        World world = World.in(temp);
        assertThat(export(world, "data", Locale.ENGLISH)).contains("exit 0");
        assertThat(export(world, "data", Locale.ENGLISH)).contains("exit 0");
        Files.writeString(temp.resolve("data/plan.csv"), "mine\n");
        assertThat(export(world, "data", Locale.ENGLISH))
                .contains("exit 3")
                .contains("the folder holds 'plan.csv', which is not of an unchanged data package");
    }

    private static String export(World world, String folder, Locale locale) throws IOException {
        return ShellCase.of("lmc export plan.yaml -d " + folder).run(world, locale);
    }
}
