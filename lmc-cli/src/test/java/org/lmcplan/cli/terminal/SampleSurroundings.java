package org.lmcplan.cli.terminal;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Surroundings for tests: an English user without variables, whose output is not a terminal, on the first day of 1970. */
public final class SampleSurroundings {

    private SampleSurroundings() {}

    /** Returns surroundings with these outputs, in which there is nothing to read. */
    public static Surroundings with(OutputStream out, OutputStream err) {
        return with(new byte[0], out, err);
    }

    /** Returns surroundings with this input and these outputs. */
    public static Surroundings with(byte[] in, OutputStream out, OutputStream err) {
        return new Surroundings(
                new ByteArrayInputStream(in),
                out,
                err,
                Map.of(),
                Path.of(""),
                Locale.ENGLISH,
                false,
                false,
                () -> LocalDate.EPOCH);
    }
}
