package org.lmcplan.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.cli.terminal.Surroundings;

class ConfigurationFileTest {

    @TempDir
    Path root;

    @Test
    void theFileOfTheFolderComesBeforeThoseAboveIt() throws IOException {
        Path folder = repository().resolve("plans/2024");
        configurationIn(root.resolve("repository"));
        configurationIn(folder);
        assertThat(found(folder)).contains(".lmc/validation.yaml");
    }

    @Test
    void theFileOfTheRepositoryIsFoundFromItsFolders() throws IOException {
        Path folder = repository().resolve("plans/2024");
        configurationIn(root.resolve("repository"));
        assertThat(found(folder)).contains("../../.lmc/validation.yaml");
    }

    @Test
    void aWorkTreeWhoseGitFolderIsAFileIsARepository() throws IOException {
        Path folder = Files.createDirectories(root.resolve("tree/plans"));
        Files.writeString(root.resolve("tree/.git"), "gitdir: elsewhere\n", UTF_8);
        configurationIn(root.resolve("tree"));
        assertThat(found(folder)).contains("../.lmc/validation.yaml");
    }

    @Test
    void nothingAboveTheRepositoryIsUsed() throws IOException {
        configurationIn(root);
        assertThat(found(repository().resolve("plans"))).isEmpty();
    }

    @Test
    void outsideOfARepositoryOnlyTheFolderOfTheRunIsLookedAt() throws IOException {
        Path folder = Files.createDirectories(root.resolve("loose/plans"));
        configurationIn(root.resolve("loose"));
        assertThat(found(folder)).isEmpty();
        assertThat(found(root.resolve("loose"))).contains(".lmc/validation.yaml");
    }

    @Test
    void aFolderOfThatNameIsNoConfiguration() throws IOException {
        Path folder = repository();
        Files.createDirectories(folder.resolve(".lmc/validation.yaml"));
        assertThat(found(folder)).isEmpty();
    }

    @Test
    void anOptionComesBeforeTheVariableAndTheVariableBeforeTheFile() throws IOException {
        Path folder = repository();
        configurationIn(folder);
        ConfigurationOptions options = new ConfigurationOptions();
        Map<String, String> variables = Map.of("LMC_CONFIG", "by-variable.yaml");
        assertThat(found(folder, options, variables)).contains("by-variable.yaml");
        assertThat(found(folder, options, Map.of("LMC_CONFIG", " "))).contains(".lmc/validation.yaml");
        options.file = "by-option.yaml";
        assertThat(found(folder, options, variables)).contains("by-option.yaml");
        options.file = null;
        options.none = true;
        assertThat(found(folder, options, variables)).isEmpty();
    }

    private Path repository() throws IOException {
        Path repository = root.resolve("repository");
        Files.createDirectories(repository.resolve("plans/2024"));
        Files.createDirectories(repository.resolve(".git"));
        return repository;
    }

    private static void configurationIn(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(".lmc"));
        Files.writeString(folder.resolve(".lmc/validation.yaml"), "format: lmc-validation/1\n", UTF_8);
    }

    private static Optional<String> found(Path folder) {
        return found(folder, new ConfigurationOptions(), Map.of());
    }

    private static Optional<String> found(Path folder, ConfigurationOptions options, Map<String, String> variables) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                variables,
                folder,
                Locale.ENGLISH,
                false,
                false,
                () -> LocalDate.EPOCH);
        return ConfigurationFile.find(options, surroundings)
                .map(file -> file.document().label());
    }
}
