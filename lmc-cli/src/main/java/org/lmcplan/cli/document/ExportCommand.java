package org.lmcplan.cli.document;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.input.DocumentReading;
import org.lmcplan.cli.input.EvidenceInput;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.input.OneInput;
import org.lmcplan.cli.output.WriteFailure;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.ReportDay;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;
import org.lmcplan.tables.DataPackage;
import org.lmcplan.tables.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan, its register and the assessment of both as a data package: CSV files with a description of each column. */
@Command(name = "export")
public final class ExportCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN", descriptionKey = "export.plan")
    private String plan = Inputs.BUNDLED;

    @Parameters(index = "1", arity = "0..1", paramLabel = "REGISTER", descriptionKey = "export.register")
    private @Nullable String register;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "export.directory")
    private String folder = "";

    @Option(names = "--to", paramLabel = "csv", descriptionKey = "export.to")
    private String form = "csv";

    @Mixin
    private ReportDay day = new ReportDay();

    /** A command that sees these surroundings. */
    public ExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        OptionValues.choice("--to", form, "csv");
        day.silently(console); // a wrong day is said even if none is needed
        Tables tables = tables(console);
        try {
            DataPackage.of(tables).write(console.surroundings().path(folder));
        } catch (IOException failed) {
            throw CommandFailure.output(
                    Message.of(
                            "Cannot write the data package into {0}: {1}.",
                            "无法将数据包写入 {0}：{1}。", folder, reason(failed)),
                    failed);
        }
        console.note(Message.of(
                "Wrote {0} tables of '{1}' into {2}.",
                "已将“{1}”的 {0} 张表写入 {2}。", Integer.toString(tables.list().size()), tables.name(), folder));
        return ExitCode.DONE;
    }

    private static Message reason(IOException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof FileAlreadyExistsException other) {
            return Message.of(
                    "the folder holds '{0}', which is not of an unchanged data package; choose an empty folder",
                    "该文件夹中的“{0}”不属于未经改动的数据包；请选择空文件夹",
                    String.valueOf(Path.of(other.getFile()).getFileName()));
        }
        return WriteFailure.reason(cause instanceof IOException known ? known : failed);
    }

    private Tables tables(Console console) {
        DocumentReading reading = new DocumentReading(console, inputOptions.reader());
        Inputs inputs = new Inputs(console.surroundings(), inputOptions);
        Input input = OneInput.of(inputs, plan);
        Plan read = reading.plan(input);
        Optional<String> evidence = Optional.ofNullable(register)
                .or(() -> plan.equals(Inputs.BUNDLED) ? Optional.of(plan) : Optional.empty());
        if (evidence.isEmpty()) {
            return Tables.of(read);
        }
        Register about = EvidenceInput.of(reading, OneInput.of(inputs, evidence.get()), read);
        return Tables.of(Assessment.of(read, about, day.of(console), AssessmentOptions.CALENDAR_YEARS), about);
    }
}
