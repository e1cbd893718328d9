package org.lmcplan.cli.document;

import java.io.IOException;
import java.util.List;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.model.problem.Message;

/** Does the same with each input or line. One that fails does not keep the others from being done; the run ends with the worst code. */
final class EachInput {

    /** What is done with one of them. */
    @FunctionalInterface
    interface Action<T> {
        ExitCode of(T input) throws IOException;
    }

    private EachInput() {}

    static <T> ExitCode run(Console console, List<T> inputs, Action<T> action) throws IOException {
        ExitCode worst = ExitCode.DONE;
        for (int i = 0; i < inputs.size(); i++) {
            ExitCode code;
            try {
                code = action.of(inputs.get(i));
            } catch (CommandFailure failed) {
                if (i + 1 == inputs.size() && failed.exitCode().compareTo(worst) >= 0) {
                    throw failed; // the program reports the last failure itself
                }
                report(console, failed);
                code = failed.exitCode();
            }
            worst = code.compareTo(worst) > 0 ? code : worst;
        }
        return worst;
    }

    private static void report(Console console, CommandFailure failed) {
        Message hint = failed.hint().isEmpty() ? Message.nothing() : Message.of(" ({0})", "（{0}）", failed.hint());
        console.warn(Message.of("lmc: {0}{1}", "lmc: {0}{1}", failed.sentence(), hint));
    }
}
