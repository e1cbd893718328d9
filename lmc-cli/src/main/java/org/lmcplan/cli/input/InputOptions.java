package org.lmcplan.cli.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.Limits;
import picocli.CommandLine.Option;

/** The options of every command that reads documents. */
public final class InputOptions {

    @Option(names = "--stdin-name", paramLabel = "NAME", descriptionKey = "input.stdin-name")
    @Nullable
    String standardInputName;

    @Option(names = "--input-format", paramLabel = "yaml|json", descriptionKey = "input.input-format")
    @Nullable
    String inputFormat;

    @Option(names = "--allow-no-match", descriptionKey = "input.allow-no-match")
    boolean allowNoMatch;

    @Option(names = "--max-bytes", paramLabel = "N", descriptionKey = "input.max-bytes")
    @Nullable
    String maxBytes;

    /** Returns a reader with positions, within the limits that the options set. */
    public LmcReader reader() {
        return LmcReader.create().withSourceMap().withLimits(limits());
    }

    Limits limits() {
        Limits defaults = Limits.defaults();
        return maxBytes == null ? defaults : defaults.withMaxBytes(OptionValues.number("--max-bytes", maxBytes, 1));
    }

    /** Returns the name of standard input in messages. */
    public String nameOfStandardInput() {
        return standardInputName == null ? "-" : standardInputName;
    }

    /** Returns the format of standard input if an option says so. */
    public Optional<Format> format() {
        return inputFormat == null
                ? Optional.empty()
                : Optional.of(OptionValues.code("--input-format", inputFormat, Format.class));
    }
}
