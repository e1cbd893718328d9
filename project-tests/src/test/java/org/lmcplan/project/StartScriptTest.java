package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program that this build made, as users do. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final Path PROGRAM = PublishedModule.ROOT.resolve("lmc-cli/target");
    private static final boolean HAS_CACHE_OF_LINKED_CLASSES = Runtime.version().feature() >= 25;

    @TempDir
    Path folder;

    private final Map<String, String> variables = new HashMap<>(Map.of("LC_ALL", "en_US.UTF-8", "LMC_CACHE", "none"));

    @BeforeEach
    void theProgramIsBuilt() {
        assertThat(PROGRAM.resolve("lmc.jar")).exists();
        assertThat(Files.isExecutable(PROGRAM.resolve("lmc"))).isTrue();
    }

    private ShellRun run(String line) throws IOException, InterruptedException {
        return ShellRun.of(folder, variables, line.replace("LMC", "'" + PROGRAM.toAbsolutePath() + "/lmc'"));
    }

    @Test
    void itTellsItsVersionAndNothingElse() throws IOException, InterruptedException {
        ShellRun run = run("LMC --version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("lmc ").contains("\nJava ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void itPassesArgumentsUnchangedAndTheExitCodeOn() throws IOException, InterruptedException {
        ShellRun run = run("LMC digest 'a  b \"$HOME\" *.yaml.x'");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("lmc: No file matches 'a  b \"$HOME\" *.yaml.x'. (--allow-no-match accepts that)\n");
        assertThat(run("LMC digest missing.yaml").code()).isEqualTo(3);
    }

    @Test
    void itRunsFromAFolderWithBlanksThroughSymbolicLinks() throws IOException, InterruptedException {
        startsIn(folder.resolve("a folder, with $blanks"));
    }

    @Test
    void itRunsFromAFolderWithAChineseNameWithoutALocale() throws IOException, InterruptedException {
        Path chinese;
        try {
            chinese = folder.resolve("澜湄 合作");
        } catch (InvalidPathException cannotBeEncoded) {
            assumeThat(false)
                    .as("the file names of this machine are not Unicode")
                    .isTrue();
            return;
        }
        variables.put("LC_ALL", "C");
        startsIn(chinese);
    }

    private void startsIn(Path place) throws IOException, InterruptedException {
        Files.createDirectories(place.resolve("bin"));
        for (String name : List.of("lmc", "lmc.jar")) {
            Files.copy(PROGRAM.resolve(name), place.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createSymbolicLink(place.resolve("bin/first"), Path.of("../lmc"));
        Files.createSymbolicLink(folder.resolve("second"), place.resolve("bin/first"));
        ShellRun run = run("cd / && '" + folder.resolve("second") + "' digest '" + place.resolve("none.yaml") + "'");
        assertThat(run.err())
                .isEqualTo(place.resolve("none.yaml")
                        + ":1:1 error LMC-F001 This file or folder does not exist. (check the spelling and the folder it"
                        + " should be in)\nlmc: " + place.resolve("none.yaml") + " could not be read: 1 fault.\n");
    }

    @Test
    void aReaderThatStopsReadingEndsItSilently() throws IOException, InterruptedException {
        ShellRun run = run("LMC convert @lmc-2023-2027 --to yaml | head -n 1");
        assertThat(run.out()).startsWith("format: lmc-plan/").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFullDiskIsOneSentence() throws IOException, InterruptedException {
        assumeThat(Path.of("/dev/full")).exists();
        ShellRun run = run("LMC convert @lmc-2023-2027 > /dev/full");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("lmc: Cannot write to standard output: ")
                .hasLineCount(1);
    }

    @Test
    void aWrongJavaHomeIsOneSentence() throws IOException, InterruptedException {
        variables.put("JAVA_HOME", "/no such java");
        ShellRun run = run("LMC --version");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("lmc: JAVA_HOME is /no such java, but there is no Java; lmc needs Java 17 or newer.\n");
        variables.put("LC_ALL", "zh_CN.UTF-8");
        assertThat(run("LMC --version").err())
                .isEqualTo("lmc: JAVA_HOME 为 /no such java，但其中没有 Java；lmc 需要 Java 17 或更高版本。\n");
    }

    @Test
    void aJavaThatIsTooOldIsOneSentence() throws IOException, InterruptedException {
        Path old = folder.resolve("old java");
        Files.createDirectories(old.resolve("bin"));
        stub(old.resolve("bin/java"), "false");
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"1.8.0_292\"\n");
        variables.put("JAVA_HOME", old.toString());
        ShellRun run = run("LMC --version");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("lmc: " + old + "/bin/java is Java 1.8.0_292; lmc needs Java 17 or newer.\n");
    }

    @Test
    void aMachineWithoutJavaIsOneSentence() throws IOException, InterruptedException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "head")) {
            stub(tools.resolve(tool), tool);
        }
        ShellRun run = run("unset JAVA_HOME; PATH='" + tools + "' LMC --version");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("lmc: There is no Java on the PATH; lmc needs Java 17 or newer.\n");
    }

    /** A program that calls another one by its name on a usual PATH. */
    private static void stub(Path program, String called) throws IOException {
        Files.writeString(program, "#!/bin/sh\nPATH=/usr/bin:/bin exec " + called + " \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void aCacheThatCannotBeWrittenChangesNothing() throws IOException, InterruptedException {
        variables.put("LMC_CACHE", Files.createFile(folder.resolve("file")) + "/cache");
        ShellRun run = run("LMC digest @lmc-2023-2027");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    @Tag("slow")
    void theFirstRunMakesAnArchiveThatLaterRunsUseAndABrokenOneIsIgnored() throws IOException, InterruptedException {
        Path cache = folder.resolve("a cache");
        variables.put("LMC_CACHE", cache.toString());
        ShellRun first = run("LMC digest @lmc-2023-2027");
        Path archive = archiveIn(cache);
        assertThat(run("LMC digest @lmc-2023-2027")).isEqualTo(first);
        assertThat(usesArchive(archive)).isTrue();
        assertThat(loadedFromTheJar(archive)).isEmpty();
        assertThat(loadedFromTheJar(folder.resolve("no archive"))).contains("org.lmcplan.model.Plan");
        Files.delete(archive);
        Files.writeString(archive, "broken");
        assertThat(run("LMC digest @lmc-2023-2027")).isEqualTo(first);
        assertThat(first.err()).isEmpty();
    }

    private static Path archiveIn(Path cache) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 600; tenths++) {
            if (Files.isDirectory(cache)) {
                try (Stream<Path> files = Files.list(cache)) {
                    List<Path> all = files.toList();
                    if (all.size() == 1 && all.get(0).toString().endsWith(".jsa")) {
                        return all.get(0);
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive after a minute");
    }

    /** Whether Java can use this archive: it does not start if the archive is required and unusable. */
    private boolean usesArchive(Path archive) throws IOException, InterruptedException {
        String required = HAS_CACHE_OF_LINKED_CLASSES ? "-XX:AOTMode=on" : "-Xshare:on";
        return java(archive, required + " --version").code() == 0;
    }

    /** Returns the classes of the libraries that the command of most starts does not find in this archive. */
    private List<String> loadedFromTheJar(Path archive) throws IOException, InterruptedException {
        Pattern loaded = Pattern.compile("(org\\.lmcplan\\.(?:model|io|validate)\\.\\S+) source: (?:file|jar):");
        return loaded.matcher(java(archive, "-Xlog:class+load validate @lmc-2023-2027")
                        .out())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private ShellRun java(Path archive, String optionAndCommand) throws IOException, InterruptedException {
        String[] words = optionAndCommand.split(" ", 2);
        return ShellRun.of(
                folder,
                variables,
                "\"$JAVA_HOME/bin/java\" " + words[0] + " -XX:+UseSerialGC "
                        + (HAS_CACHE_OF_LINKED_CLASSES ? "-XX:AOTCache='" : "-XX:SharedArchiveFile='") + archive
                        + "' -jar '" + PROGRAM.toRealPath() + "/lmc.jar' " + words[1]);
    }
}
