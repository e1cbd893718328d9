package org.lmcplan.cli.document;

import java.io.IOException;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.problem.Message;

/** Says once per command that comments of its input are not in its result. */
final class LostComments {

    private LostComments() {}

    static void note(Console console, Input input, LmcReader reader) throws IOException {
        YamlComments.firstIn(input, reader).ifPresent(place -> note(console, input.label(), place));
    }

    static void note(Console console, String label, String place) {
        console.note(Message.of(
                "The comments of {0} are not in the result; the first is in {1}.",
                "结果不含 {0} 的注释；第一处注释在 {1}。", label, place));
    }
}
