package org.lmcplan.cli.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.output.Destination;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan in parts as one document. */
@Command(name = "join")
public final class JoinCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "join.dir")
    private String folder = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT", descriptionKey = "out")
    private @Nullable String out;

    @Option(names = "--to", paramLabel = "yaml|json", descriptionKey = "to")
    private @Nullable String to;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /** A command that sees these surroundings. */
    public JoinCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) throws IOException {
        DocumentForm form = DocumentForm.asked(to, out).orElse(DocumentForm.YAML);
        if (form == DocumentForm.JSON_LINES) {
            throw CommandFailure.usage(
                    Message.of(
                            "A plan is written as YAML or JSON, not as JSON Lines.",
                            "计划写成 YAML 或 JSON，不能写成 JSON Lines。"),
                    Message.nothing());
        }
        Input input = new Inputs(console.surroundings(), inputOptions).one(folder);
        if (input instanceof Input.OfDocument document && exists(document)) {
            throw CommandFailure.usage(
                    Message.of("{0} is not a folder.", "{0} 不是文件夹。", folder),
                    Message.of("'lmc convert' converts single documents", "单个文档请用“lmc convert”转换"));
        }
        Destination destination = Destination.of(console, out, force, List.of(input));
        AnyDocument plan = AnyDocument.read(console, input, inputOptions.reader(), false);
        LostComments.note(console, input, inputOptions.reader());
        destination.write(stream -> stream.write(plan.text(form.format()).getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private static boolean exists(Input.OfDocument document) {
        Optional<Path> file = document.path();
        return file.isEmpty() || Files.exists(file.get());
    }
}
