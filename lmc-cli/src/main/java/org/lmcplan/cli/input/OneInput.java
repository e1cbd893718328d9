package org.lmcplan.cli.input;

import java.util.List;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.model.problem.Message;

/** The one document that an operand means, for commands that need exactly one. */
public final class OneInput {

    private OneInput() {}

    /**
     * Returns the document that an operand names; a pattern must match one file.
     *
     * @throws CommandFailure if it matches none or several
     */
    public static Input of(Inputs inputs, String operand) {
        List<Input> matches = inputs.all(List.of(operand));
        if (matches.size() == 1) {
            return matches.get(0);
        }
        throw CommandFailure.usage(
                Message.of(
                        "'{0}' matches {1} files, but one is needed here.",
                        "“{0}”与 {1} 个文件匹配，而此处只能是一个文件。", operand, Integer.toString(matches.size())),
                Message.of("name one file", "请指明一个文件"));
    }
}
