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
 * Goes through files of JSON Lines in one of two ways and prints the CPU time it took in nanoseconds; for a process of its own
 * with a heap that the files would not fit into.
 */
final class LinePrograms {

    /** Passes over the tokens: the base. */
    static final String SCAN = "scan";

    /** Reads typed commitments. */
    static final String READ = "read";

    private static final LmcReader READER = LmcReader.create();

    private LinePrograms() {}

    /** Goes through the files that are named after the way. */
    public static void main(String[] args) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        long taken = switch (args[0]) {
            case SCAN -> scan(args);
            default -> read(Path.of(args[1]));
        };
        if (taken == 0) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println(system.getProcessCpuTime() - before);
    }

    private static long scan(String[] args) throws IOException {
        long tokens = 0;
        for (int i = 1; i < args.length; i++) {
            try (InputStream in = Files.newInputStream(Path.of(args[i]))) {
                tokens += Scans.jsonTokens(in);
            }
        }
        return tokens;
    }

    private static long read(Path file) throws IOException {
        long read = 0;
        try (var records = stream(file, RecordType.COMMITMENT)) {
            while (records.hasNext()) {
                read += records.next().orThrow().quote().length();
            }
        }
        return read;
    }

    private static <T> RecordStream<T> stream(Path file, RecordType<T> type) throws IOException {
        return READER.stream(DocumentSource.stream(Files.newInputStream(file), Format.JSON, file.toString()), type);
    }
}
