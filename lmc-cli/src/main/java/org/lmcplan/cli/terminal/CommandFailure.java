package org.lmcplan.cli.terminal;

import java.util.Optional;
import org.lmcplan.model.problem.Message;

/** Ends a command with one sentence for its user, and a hint if there is one. */
public final class CommandFailure extends RuntimeException {

    private final ExitCode exitCode;
    private final transient Message sentence;
    private final transient Message hint;

    private CommandFailure(ExitCode exitCode, Message sentence, Message hint, Optional<Throwable> cause) {
        super(sentence.toString(), cause.orElse(null));
        this.exitCode = exitCode;
        this.sentence = sentence;
        this.hint = hint;
    }

    /** Returns a failure because the command line or the configuration is wrong. */
    public static CommandFailure usage(Message sentence, Message hint) {
        return new CommandFailure(ExitCode.USAGE, sentence, hint, Optional.empty());
    }

    /** Returns a failure because an input could not be read. */
    public static CommandFailure input(Message sentence, Message hint) {
        return new CommandFailure(ExitCode.INPUT_OR_OUTPUT, sentence, hint, Optional.empty());
    }

    /** Returns a failure because an output cannot be written there. */
    public static CommandFailure output(Message sentence) {
        return new CommandFailure(ExitCode.INPUT_OR_OUTPUT, sentence, Message.nothing(), Optional.empty());
    }

    /** Returns a failure because an output could not be written. */
    public static CommandFailure output(Message sentence, Throwable cause) {
        return new CommandFailure(ExitCode.INPUT_OR_OUTPUT, sentence, Message.nothing(), Optional.of(cause));
    }

    /** Returns the code that the program ends with. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** Returns what is wrong. */
    public Message sentence() {
        return sentence;
    }

    /** Returns what to do about it; may be empty. */
    public Message hint() {
        return hint;
    }
}
