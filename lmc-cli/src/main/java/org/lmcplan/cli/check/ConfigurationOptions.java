package org.lmcplan.cli.check;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which configuration, profile and baseline a check goes by. */
public final class ConfigurationOptions {

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config.file")
    @Nullable
    String file;

    @Option(names = "--no-config", descriptionKey = "config.none")
    boolean none;

    @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "config.profile")
    @Nullable
    String profile;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "config.baseline")
    @Nullable
    String baseline;
}
