package org.lmcplan.examples.progress;

import java.util.List;

/** A wrong option or file. The program prints the lines and stops. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    UsageException(String... lines) {
        this(List.of(lines));
    }

    UsageException(List<String> lines) {
        super(String.join(" ", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
