package org.lmcplan.cli.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan, a register or a stream of records in another format. */
@Command(name = "convert")
public final class ConvertCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
    private String in = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT", descriptionKey = "out")
    private @Nullable String out;

    @Option(names = "--to", paramLabel = "yaml|json|jsonl", descriptionKey = "to")
    private @Nullable String to;

    @Option(names = "--register", descriptionKey = "register")
    private boolean asRegister;

    @Option(names = "--records", descriptionKey = "records")
    private boolean records;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /** A command that sees these surroundings. */
    public ConvertCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) throws IOException {
        Optional<DocumentForm> form = DocumentForm.asked(to, out);
        if (records || RecordInput.isNamed(in, inputOptions)) {
            RecordInput input = RecordInput.of(in, console.surroundings(), inputOptions);
            Destination destination =
                    Destination.of(console, out, force, input.file().stream().toList());
            return RecordConversion.copy(console, input, inputOptions.reader(), form, destination);
        }
        LmcReader reader = inputOptions.reader();
        Input input = new Inputs(console.surroundings(), inputOptions).one(in);
        Destination destination = Destination.of(console, out, force, List.of(input));
        AnyDocument document = AnyDocument.read(console, input, reader, asRegister);
        DocumentForm target = form.orElse(input.isJson() ? DocumentForm.YAML : DocumentForm.JSON);
        if (target == DocumentForm.JSON_LINES) {
            return RecordConversion.write(console, register(document), destination);
        }
        LostComments.note(console, input, reader);
        Format format = target.format();
        destination.write(stream -> stream.write(document.text(format).getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private AnyDocument.OfRegister register(AnyDocument document) {
        if (document instanceof AnyDocument.OfRegister register) {
            return register;
        }
        throw CommandFailure.usage(
                Message.of("{0} is a plan and has no records.", "{0} 是计划，没有记录。", in),
                Message.of("JSON Lines hold the records of a register", "JSON Lines 存放的是登记册的记录"));
    }
}
