package org.lmcplan.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.cli.input.DocumentReading;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan as a folder of parts. A folder that holds the plan already keeps its own division into files. */
@Command(name = "split")
public final class SplitCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "in")
    private String file = "";

    @Option(
            names = {"-d", "--dir"},
            required = true,
            paramLabel = "DIR",
            descriptionKey = "split.dir")
    private String folder = "";

    @Option(names = "--force", descriptionKey = "split.force")
    private boolean force;

    /** A command that sees these surroundings. */
    public SplitCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) throws IOException {
        Path target = console.surroundings().path(folder);
        boolean isUsed = isUsed(target);
        if (isUsed && !force) {
            throw CommandFailure.usage(
                    Message.of("{0} is not empty.", "{0} 不是空文件夹。", folder),
                    Message.of(
                            "name a new folder, or add --force if it holds this plan in parts",
                            "请指定新文件夹；如其中已分篇存放此计划，可加 --force"));
        }
        Input input = new Inputs(console.surroundings(), inputOptions).one(file);
        DocumentReading reading = new DocumentReading(console, inputOptions.reader());
        Plan plan = reading.plan(input);
        if (isUsed) {
            Plan held = reading.plan(new Input.OfFolder(folder, target));
            if (!held.id().equals(plan.id())) {
                throw CommandFailure.usage(
                        Message.of(
                                "{0} holds another plan, {1}.",
                                "{0} 存放的是另一计划 {1}。", folder, held.id().value()),
                        Message.of("name another folder", "请指定另一文件夹"));
            }
        }
        LostComments.note(console, input, inputOptions.reader());
        if (isUsed) {
            LostComments.note(console, new Input.OfFolder(folder, target), inputOptions.reader());
        }
        List<Path> written = isUsed
                ? LmcWriter.create().writeFolder(plan, target)
                : PlanParts.of(plan).writeTo(folder, target);
        console.note(Message.of("Files written: {0}.", "已写入文件 {0} 个。", Integer.toString(written.size())));
        return ExitCode.DONE;
    }

    private boolean isUsed(Path target) throws IOException {
        if (Files.notExists(target)) {
            return false;
        }
        if (!Files.isDirectory(target)) {
            throw CommandFailure.usage(Message.of("{0} is not a folder.", "{0} 不是文件夹。", folder), Message.nothing());
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.findAny().isPresent();
        }
    }
}
