package org.lmcplan.cli.terminal;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command of the program. Its words of help are in {@code help/NAME.properties} and {@code help/NAME_zh.properties}. */
public abstract class LmcCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private @Nullable CommonOptions common;

    @ParentCommand
    private @Nullable LmcCommand program;

    /** A command that sees these surroundings. */
    protected LmcCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Does what the command is for, after all options were set. */
    protected abstract ExitCode run(Console console) throws IOException;

    @Override
    public final Integer call() throws IOException {
        CommonOptions options = options();
        if (program != null) {
            options.inherit(program.options());
        }
        Console console = new Console(surroundings, options);
        ExitCode code = run(console);
        console.flush();
        return code.number();
    }

    private CommonOptions options() {
        return common == null ? new CommonOptions() : common;
    }
}
