package org.lmcplan.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lmcplan.model.problem.Message;

/** What happens if a standard stream cannot be written. */
final class StandardOutput {

    private StandardOutput() {}

    static CommandFailure failure(IOException failed) {
        return CommandFailure.output(
                Message.of(
                        "Cannot write to standard output: {0}.", "无法写入标准输出：{0}。", String.valueOf(failed.getMessage())),
                failed);
    }

    /** A reader that closed its end, such as {@code head}, has what it wanted: the command goes on without a word. */
    static boolean isBrokenPipe(IOException failed) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe closed");
    }

    /** Standard error is the last resort: if it cannot be written either, nobody can be told. */
    static void error(Surroundings surroundings, String line) {
        try {
            surroundings.err().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            surroundings.err().flush();
        } catch (IOException lost) {
            return;
        }
    }
}
