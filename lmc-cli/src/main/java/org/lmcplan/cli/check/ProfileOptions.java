package org.lmcplan.cli.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which configuration, profile and baseline a check goes by. */
final class ProfileOptions extends ConfigurationOptions {

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            completionCandidates = ProfileNames.class,
            descriptionKey = "config.profile")
    @Nullable
    private String profile;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "config.baseline")
    @Nullable
    private String baseline;

    @Override
    Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    @Override
    Optional<String> baseline() {
        return Optional.ofNullable(baseline);
    }
}
