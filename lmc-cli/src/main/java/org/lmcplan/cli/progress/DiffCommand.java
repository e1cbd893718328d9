package org.lmcplan.cli.progress;

import org.lmcplan.cli.input.DocumentReading;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.input.OneInput;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what changed in meaning from one plan to another. */
@Command(name = "diff")
public final class DiffCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private String newer = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json|markdown|html",
            descriptionKey = "diff.format")
    private String format = "text";

    @Option(names = "--fail-on", paramLabel = "softened|removed|any|none", descriptionKey = "diff.fail-on")
    private String failOn = "none";

    /** A command that sees these surroundings. */
    public DiffCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        String chosen = OptionValues.choice("--format", format, "text", "json", "markdown", "html");
        ChangeWeight weight = OptionValues.code("--fail-on", failOn, ChangeWeight.class);
        Inputs inputs = new Inputs(console.surroundings(), inputOptions);
        DocumentReading reading = new DocumentReading(console, inputOptions.reader());
        Input oldInput = OneInput.of(inputs, older);
        Input newInput = OneInput.of(inputs, newer);
        Plan before = reading.plan(oldInput);
        Plan after = reading.plan(newInput);
        PlanDiff diff = PlanDiff.between(before, after);
        ChangeList changes = ChangeList.of(diff, console.locale());
        if (before.id().equals(after.id())) {
            changes = changes.titled(oldInput.label() + " → " + newInput.label());
        }
        console.print(
                switch (chosen) {
                    case "json" -> LmcWriter.create().toText(diff, Format.JSON);
                    case "markdown" -> changes.markdown();
                    case "html" -> changes.html();
                    default -> changes.text(console.width());
                });
        int heavy = weight.count(diff);
        if (heavy == 0) {
            return ExitCode.DONE;
        }
        console.note(
                heavy == 1
                        ? Message.of("1 change counts for --fail-on {0}.", "有 1 处变更符合 --fail-on {0}。", weight.code())
                        : Message.of(
                                "{0} changes count for --fail-on {1}.",
                                "有 {0} 处变更符合 --fail-on {1}。", Integer.toString(heavy), weight.code()));
        return ExitCode.FINDINGS;
    }
}
