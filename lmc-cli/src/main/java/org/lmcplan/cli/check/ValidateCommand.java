package org.lmcplan.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.output.OutputFile;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.ReportDay;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads plans and registers and applies all rules: faults and findings come in one report. */
@Command(name = "validate")
public final class ValidateCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Mixin
    private ProfileOptions configurationOptions = new ProfileOptions();

    @Mixin
    private ReportingOptions reportingOptions = new ReportingOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "register")
    private List<String> registers = new ArrayList<>();

    @Option(names = "--against", paramLabel = "FILE", descriptionKey = "against")
    @Nullable
    private String older;

    @Option(names = "--rule", paramLabel = "ID", completionCandidates = RuleIds.class, descriptionKey = "rule")
    private List<String> onlyRules = new ArrayList<>();

    @Option(names = "--skip", paramLabel = "ID", completionCandidates = RuleIds.class, descriptionKey = "skip")
    private List<String> skippedRules = new ArrayList<>();

    @Mixin
    private ReportDay asOf = new ReportDay();

    @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "write-baseline")
    @Nullable
    private String newBaseline;

    @Option(names = "--baseline-reason", paramLabel = "TEXT", descriptionKey = "baseline-reason")
    @Nullable
    private String baselineReason;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    @Nullable
    private String jobs;

    /** A command that sees these surroundings. */
    public ValidateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        Surroundings surroundings = console.surroundings();
        List<ReportTarget> targets = reportingOptions.targets(surroundings);
        Optional<Severity> failOn = reportingOptions.failOn();
        reportingOptions.leastSeverity();
        reportingOptions.mostFindings();
        LocalDate day = asOf.silently(console);
        Workers workers = new Workers(jobs(), new FileProgress(console, System::nanoTime));
        Optional<NewBaseline> baseline = newBaseline(surroundings, day, console);
        LoadedConfiguration stated = new ConfigurationLoading(console).load(configurationOptions);
        RuleBook book = RuleBook.of(stated.configuration());
        RuleSelection selection = RuleSelection.of(book, onlyRules, skippedRules);
        LoadedConfiguration configuration = stated.requesting(selection.only(), book);
        Inputs inputs = new Inputs(surroundings, inputOptions);
        List<Input> operands = inputs.all(files);
        List<Input> extra = inputs.all(registers);
        Optional<Input> before = Optional.ofNullable(older).map(inputs::one);
        List<Input> documents = new ArrayList<>(operands);
        documents.addAll(extra);
        before.ifPresent(documents::add);
        requireSafety(targets, baseline, configuration, documents);
        LmcReader reader = inputOptions.reader();
        DocumentChecks checks = new DocumentChecks(console, reader, configuration.validator(day));
        asOf.of(console);
        if (documents.isEmpty()) {
            console.note(Message.of("There was nothing to check.", "没有可检查的文件。"));
        }
        CheckRun run = CheckRun.read(checks, workers, operands, extra, before);
        run.describe(console);
        run.describeDrafts(console);
        if (baseline.isPresent()) {
            Optional<Baseline> found = run.baseline(baseline.get(), configuration.validator(day));
            if (found.isPresent()) {
                configuration = configuration.withBaseline(found.get());
                checks = new DocumentChecks(console, reader, configuration.validator(day));
            } else {
                console.warn(Message.of("The baseline was not written, because there are faults.", "由于存在错误，未写入基线。"));
            }
            ExitCode code = report(run.check(checks, workers, selection), targets, failOn, console);
            found.ifPresent(known -> write(baseline.get(), known, console));
            return found.isPresent() || code != ExitCode.DONE ? code : ExitCode.FINDINGS;
        }
        return report(run.check(checks, workers, selection), targets, failOn, console);
    }

    private ExitCode report(
            List<CheckedDocument> checked, List<ReportTarget> targets, Optional<Severity> failOn, Console console) {
        ReportOutput output = new ReportOutput(console, targets);
        output.write(output.shown(checked, reportingOptions));
        return CheckVerdict.of(checked, failOn);
    }

    private static void write(NewBaseline target, Baseline baseline, Console console) {
        target.file().write(target.bytes(baseline));
        console.note(Message.of(
                "Findings written to {0}: {1}.",
                "已将 {1} 项发现写入 {0}。", target.file().name(), baseline.entries().size()));
    }

    private int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : OptionValues.number("--jobs", jobs, 1);
    }

    private Optional<NewBaseline> newBaseline(Surroundings surroundings, LocalDate day, Console console) {
        if (newBaseline == null) {
            if (baselineReason != null) {
                throw CommandFailure.usage(
                        Message.of(
                                "--baseline-reason needs --write-baseline.",
                                "--baseline-reason 须与 --write-baseline 一起使用。"),
                        Message.nothing());
            }
            return Optional.empty();
        }
        if (baselineReason != null && baselineReason.isBlank()) {
            throw CommandFailure.usage(
                    Message.of("--baseline-reason is blank.", "--baseline-reason 为空。"),
                    Message.of("say why these findings are accepted", "请说明接受这些发现的原因"));
        }
        String reason = baselineReason == null
                ? console.text(Message.of("Found before the rules were adopted, as of {0}.", "采用规则之前已有的发现，截至{0}。", day))
                : baselineReason;
        return Optional.of(NewBaseline.of(new OutputFile(newBaseline, surroundings.path(newBaseline)), reason));
    }

    private static void requireSafety(
            List<ReportTarget> targets,
            Optional<NewBaseline> baseline,
            LoadedConfiguration configuration,
            List<Input> documents) {
        List<OutputFile> outputs = new ArrayList<>(ReportingOptions.files(targets));
        baseline.ifPresent(target -> outputs.add(target.file()));
        List<Input> inputs = new ArrayList<>(documents);
        inputs.addAll(configuration.inputs());
        OutputSafety.require(outputs, inputs);
    }
}
