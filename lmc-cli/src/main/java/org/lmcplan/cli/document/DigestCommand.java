package org.lmcplan.cli.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.lmcplan.io.fault.ContentDigest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the digest of each plan or register: SHA-256 over its canonical JSON (RFC 8785), whatever format it is kept in. */
@Command(name = "digest")
public final class DigestCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    /** A command that sees these surroundings. */
    public DigestCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) throws IOException {
        Inputs inputs = new Inputs(console.surroundings(), inputOptions);
        if (!check) {
            return EachInput.run(console, inputs.all(files), input -> {
                console.printLine(digest(console, input) + "  " + input.label());
                return ExitCode.DONE;
            });
        }
        List<DigestList.Entry> entries = new ArrayList<>();
        for (String list : files) {
            entries.addAll(DigestList.read(console, list).entries());
        }
        return EachInput.run(console, entries, entry -> compare(console, inputs, entry));
    }

    /** Prints what became of one line of a list, in the words of {@code sha256sum -c}, which scripts know. */
    private ExitCode compare(Console console, Inputs inputs, DigestList.Entry entry) {
        try {
            boolean isSame = digest(console, inputs.one(entry.name())).equals(entry.digest());
            console.printLine(entry.name() + ": " + (isSame ? "OK" : "FAILED"));
            return isSame ? ExitCode.DONE : ExitCode.FINDINGS;
        } catch (CommandFailure unreadable) {
            console.printLine(entry.name() + ": FAILED open or read");
            throw unreadable;
        }
    }

    private ContentDigest digest(Console console, Input input) {
        DocumentReading reading = new DocumentReading(console, inputOptions.reader());
        return input.isRegister(inputOptions.reader())
                ? LmcWriter.create().digest(reading.register(input))
                : LmcWriter.create().digest(reading.plan(input));
    }
}
