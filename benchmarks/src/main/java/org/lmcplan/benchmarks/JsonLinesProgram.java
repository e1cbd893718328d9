package org.lmcplan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;

/**
 * Processes JSON Lines files in one of two modes and prints the CPU time taken, in nanoseconds. Meant to run in a process
 * of its own, with a heap too small to hold the files.
 */
final class JsonLinesProgram {

    /** The mode that only scans the tokens: the baseline. */
    static final String SCAN = "scan";

    /** The mode that reads typed commitments. */
    static final String READ = "read";

    private static final LmcReader READER = LmcReader.create();

    private JsonLinesProgram() {}

    /** Processes the files; the first argument is the mode, the others are the files. */
    public static void main(String[] args) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        long result = switch (args[0]) {
            case SCAN -> scan(args);
            default -> read(Path.of(args[1]));
        };
        if (result == 0) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println(system.getProcessCpuTime() - before);
    }

    private static long scan(String[] args) throws IOException {
        long tokens = 0;
        for (int i = 1; i < args.length; i++) {
            try (InputStream in = Files.newInputStream(Path.of(args[i]))) {
                tokens += BaselineScans.countJsonTokens(in);
            }
        }
        return tokens;
    }

    private static long read(Path file) throws IOException {
        long characters = 0;
        try (var records = stream(file, RecordType.COMMITMENT)) {
            while (records.hasNext()) {
                characters += records.next().orThrow().quote().length();
            }
        }
        return characters;
    }

    private static <T> RecordStream<T> stream(Path file, RecordType<T> type) throws IOException {
        return READER.stream(
                DocumentSource.stream(Files.newInputStream(file), Format.JSON).named(file.toString()), type);
    }
}
