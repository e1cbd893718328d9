package org.lmcplan.cli.check;

import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.ConfigurationResult;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;

/** Reads configurations and baselines. */
public final class ConfigurationLoading {

    private static final Message CONFIGURATION = Message.of("configuration", "验证配置");
    private static final Message BASELINE = Message.of("baseline", "基线");

    private final Console console;

    /** Returns the loading of one command. */
    public ConfigurationLoading(Console console) {
        this.console = console;
    }

    /** Returns what the options ask for; all faults go to standard error, and end the command. */
    public LoadedConfiguration load(ConfigurationOptions options) {
        Optional<ConfigurationFile> file = ConfigurationFile.find(options, console.surroundings());
        file.ifPresentOrElse(
                found -> console.detail(Message.of(
                        "Configuration: {0} ({1}).",
                        "验证配置：{0}（{1}）。", found.document().label(), found.origin())),
                () -> console.detail(Message.of("No configuration is used.", "没有采用验证配置。")));
        Optional<ConfigurationFile> baseline = options.baseline()
                .map(name -> ConfigurationFile.named(name, console.surroundings(), Message.verbatim("--baseline")));
        Configuration configuration = file.map(found -> value(found, configuration(found), CONFIGURATION))
                .orElse(Configuration.standard());
        Configuration whole = baseline.map(found -> configuration.withBaseline(value(found, baseline(found), BASELINE)))
                .orElse(configuration);
        return new LoadedConfiguration(
                file,
                baseline,
                whole,
                options.profile().orElse(whole.defaultProfile().value()));
    }

    /** Reads a configuration. The result has the value, or all faults. */
    static ReadConfiguration<Configuration> configuration(ConfigurationFile file) {
        return read(
                file,
                (document, data) -> ConfigurationReader.of(Validator.standard().catalogue())
                        .withLocator(document.sourceMap()::locateNearest)
                        .read(data));
    }

    /** Reads a baseline in the same way. */
    static ReadConfiguration<Baseline> baseline(ConfigurationFile file) {
        return read(
                file, (document, data) -> ConfigurationReader.readBaseline(data, document.sourceMap()::locateNearest));
    }

    private static <T> ReadConfiguration<T> read(ConfigurationFile file, Interpretation<T> interpretation) {
        ReadResult<ExtensionValue> document = LmcReader.create()
                .withSourceMap()
                .readData(file.document().source().get());
        if (document.value().isEmpty()) {
            return new ReadConfiguration<>(
                    Optional.empty(), ProblemReport.of(document.faults(), document.unreported()));
        }
        ConfigurationResult<T> result =
                interpretation.of(document, document.value().get());
        return new ReadConfiguration<>(result.value(), ProblemReport.of(result.faults()));
    }

    private interface Interpretation<T> {
        ConfigurationResult<T> of(ReadResult<ExtensionValue> document, ExtensionValue data);
    }

    /**
     * What was read of a file.
     *
     * @param <T> what it holds
     * @param value the value; empty if there are faults
     * @param faults the faults of the file
     */
    record ReadConfiguration<T>(Optional<T> value, ProblemReport faults) {}

    private <T> T value(ConfigurationFile file, ReadConfiguration<T> read, Message what) {
        return read.value().orElseThrow(() -> {
            String text = ReportFormat.TEXT.write(
                    read.faults(),
                    ReportOptions.in(console.locale())
                            .withSource(file.document().label()));
            List<String> lines = text.lines().takeWhile(line -> !line.isEmpty()).toList();
            lines.forEach(line -> console.warn(Message.verbatim(line)));
            return CommandFailure.usage(
                    Message.of(
                            "{0} is not a valid {1}.",
                            "{0} 不是有效的{1}。", file.document().label(), what),
                    Message.nothing());
        });
    }

    /** Returns whether the file of a configuration is missing or cannot be read, whatever is in it. */
    static boolean isUnreadable(ProblemReport faults) {
        return faults.problems().stream()
                .anyMatch(fault -> fault instanceof Fault form && CheckedDocument.OF_FILES.contains(form.kind()));
    }
}
