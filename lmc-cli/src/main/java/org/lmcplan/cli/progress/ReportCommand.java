package org.lmcplan.cli.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.output.OutputFile;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the progress report and the calendar of meetings into a folder. */
@Command(name = "report")
public final class ReportCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Mixin
    private AssessmentSettings settings = new AssessmentSettings();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN", descriptionKey = "assess.plan")
    private @Nullable String plan;

    @Parameters(index = "1", arity = "0..1", paramLabel = "REGISTER", descriptionKey = "assess.register")
    private @Nullable String register;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "report.directory")
    private String directory = "";

    @Option(names = "--only", paramLabel = "html|markdown|calendar", split = ",", descriptionKey = "report.only")
    private List<String> only = new ArrayList<>();

    @Option(names = "--force", descriptionKey = "report.force")
    private boolean force;

    /** A command that sees these surroundings. */
    public ReportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        Set<ReportKind> kinds = new TreeSet<>();
        only.forEach(each -> kinds.add(OptionValues.code("--only", each, ReportKind.class)));
        AssessmentOptions options = settings.options();
        EvidenceOperands operands =
                EvidenceOperands.read(console, inputOptions, Optional.ofNullable(plan), Optional.ofNullable(register));
        LocalDate day = settings.day.of(console);
        Assessment assessment = Assessment.of(operands.plan(), operands.register(), day, options);
        ReportFolder folder = new ReportFolder(console, directory, force);
        Map<OutputFile, String> texts = new LinkedHashMap<>();
        for (Locale locale : console.askedLocale().map(List::of).orElse(List.of(Locale.ENGLISH, Locale.CHINESE))) {
            for (ReportKind kind : ReportKind.values()) {
                if (kinds.isEmpty() || kinds.contains(kind)) {
                    texts.put(
                            folder.file(kind, locale, List.of(operands.planInput(), operands.registerInput())),
                            kind.text(assessment, operands, locale));
                }
            }
        }
        folder.write(texts);
        return ExitCode.DONE;
    }
}
