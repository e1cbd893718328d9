package org.lmcplan.examples.progress;

import java.util.List;

/** Why nothing is written, in sentences for whoever called the program. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    Refusal(String... lines) {
        this(List.of(lines));
    }

    Refusal(List<String> lines) {
        super(String.join(" ", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
