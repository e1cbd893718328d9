package org.lmcplan.cli.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which configuration is used. */
public class ConfigurationOptions {

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config.file")
    @Nullable
    String file;

    @Option(names = "--no-config", descriptionKey = "config.none")
    boolean none;

    /** Returns the profile that is asked for. */
    Optional<String> profile() {
        return Optional.empty();
    }

    /** Returns the file of the baseline. */
    Optional<String> baseline() {
        return Optional.empty();
    }
}
