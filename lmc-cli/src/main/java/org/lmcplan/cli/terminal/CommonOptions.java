package org.lmcplan.cli.terminal;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. */
public final class CommonOptions {

    @Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "common.lang")
    @Nullable
    String language;

    @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "common.color")
    @Nullable
    String color;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "common.quiet")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "common.verbose")
    boolean verbose;

    @Option(names = "--stacktrace", descriptionKey = "common.stacktrace")
    boolean stackTrace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "common.help")
    boolean help;

    /** Takes what these options leave open from those that were given before the command. */
    void inherit(CommonOptions before) {
        language = language == null ? before.language : language;
        color = color == null ? before.color : color;
        quiet |= before.quiet;
        verbose |= before.verbose;
        stackTrace |= before.stackTrace;
    }

    /** Returns whether the cause of a failure is printed in full. */
    public boolean printsStackTrace() {
        return stackTrace;
    }
}
