package org.lmcplan.cli.document;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.cli.input.DocumentReading;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ContentDigest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the digest of each plan or register: SHA-256 over its canonical JSON (RFC 8785), whatever format it is kept in. */
@Command(name = "digest")
public final class DigestCommand extends LmcCommand {

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    /** A command that sees these surroundings. */
    public DigestCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        DocumentReading reading = new DocumentReading(console, inputOptions.reader());
        for (Input input : new Inputs(console.surroundings(), inputOptions).all(files)) {
            ContentDigest digest = input.isRegister(inputOptions.reader())
                    ? LmcWriter.create().digest(reading.register(input))
                    : LmcWriter.create().digest(reading.plan(input));
            console.printLine(digest + "  " + input.label());
        }
        return ExitCode.DONE;
    }
}
