package org.lmcplan.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;

/**
 * The file with the configuration of a check.
 *
 * @param document the file
 * @param origin how it was found, as part of a sentence
 */
public record ConfigurationFile(Input.OfDocument document, Message origin) {

    static final String USUAL_NAME = ".lmc/validation.yaml";
    static final String VARIABLE = "LMC_CONFIG";

    /** Returns the file that the options name, or else the variable, or else the one of the repository; empty without any. */
    static Optional<ConfigurationFile> find(ConfigurationOptions options, Surroundings surroundings) {
        if (options.file != null) {
            if (options.none) {
                throw CommandFailure.usage(
                        Message.of("--config and --no-config exclude each other.", "--config 与 --no-config 不能同时使用。"),
                        Message.nothing());
            }
            return Optional.of(named(options.file, surroundings, Message.of("--config", "--config")));
        }
        if (options.none) {
            return Optional.empty();
        }
        return surroundings
                .variable(VARIABLE)
                .map(name -> named(name, surroundings, Message.of("the variable {0}", "环境变量 {0}", VARIABLE)))
                .or(() -> inRepository(surroundings));
    }

    static ConfigurationFile named(String name, Surroundings surroundings, Message origin) {
        Path path = surroundings.path(name);
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(
                    Message.of("{0} is a folder, but a configuration is one file.", "{0} 是文件夹，而验证配置应为一个文件。", name),
                    Message.nothing());
        }
        return new ConfigurationFile(Input.OfDocument.file(name, path), origin);
    }

    /** Looks in the folder of the run, and in those above it up to the root of its repository; outside of one, no further. */
    private static Optional<ConfigurationFile> inRepository(Surroundings surroundings) {
        Path start = surroundings.folder().toAbsolutePath().normalize();
        Path last = start;
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                last = folder;
                break;
            }
        }
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(USUAL_NAME);
            if (Files.isRegularFile(file)) {
                String name = start.relativize(file).toString().replace('\\', '/');
                return Optional.of(
                        named(name, surroundings, Message.of("found from the folder of the run", "从当前文件夹起查找所得")));
            }
            if (folder.equals(last)) {
                break;
            }
        }
        return Optional.empty();
    }
}
