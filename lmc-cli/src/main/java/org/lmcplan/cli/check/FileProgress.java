package org.lmcplan.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.lmcplan.cli.terminal.Console;

/** Says on standard error how many of many files are done: only in a terminal, and only if it takes more than two seconds. */
final class FileProgress {

    private static final long PATIENCE = 2_000_000_000L;
    private static final int WIDTH = 30;

    private final boolean isWanted;
    private final OutputStream err;
    private final LongSupplier nanoseconds;
    private final long start;
    private int shown;

    FileProgress(Console console, LongSupplier nanoseconds) {
        this.isWanted = console.surroundings().errIsTerminal() && !console.isQuiet();
        this.err = console.surroundings().err();
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** Shows how far the work got, if it is time to. */
    void show(int done, int total) {
        if (isWanted && total > 1 && nanoseconds.getAsLong() - start > PATIENCE) {
            int filled = done * WIDTH / total;
            String line = "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total;
            write("\r" + line);
            shown = line.length();
        }
    }

    /** Clears the line. */
    void clear() {
        if (shown > 0) {
            write("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    private void write(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException lost) {
            shown = 0; // progress is no result
        }
    }
}
