package org.lmcplan.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;

/** Where the result of a command goes: to a file, or to standard output. */
public record Destination(Console console, Optional<OutputFile> file) {

    /**
     * Returns what an optional operand names; {@code -} and none are standard output.
     *
     * @param force whether an existing file is replaced
     * @throws CommandFailure if the operand names an input, or an existing file that must be kept
     */
    public static Destination of(Console console, @Nullable String operand, boolean force, List<Input> inputs) {
        if (operand == null || operand.equals("-")) {
            return new Destination(console, Optional.empty());
        }
        OutputFile file = new OutputFile(operand, console.surroundings().path(operand));
        return new Destination(console, Optional.of(file.apartFrom(inputs).unlessItExists(force)));
    }

    /** Writes the result: a file as a whole, standard output bit by bit. */
    public void write(OutputFile.Content content) throws IOException {
        if (file.isPresent()) {
            file.get().write(content);
        } else {
            content.writeTo(new ConsoleStream(console));
        }
    }

    private static final class ConsoleStream extends OutputStream {

        private final Console console;

        ConsoleStream(Console console) {
            this.console = console;
        }

        @Override
        public void write(int b) {
            console.write(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            console.write(Arrays.copyOfRange(bytes, from, from + length));
        }
    }
}
