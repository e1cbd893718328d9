package org.lmcplan.cli.terminal;

/** How a command ended, as scripts see it. Never a count. */
public enum ExitCode {
    /** Done, and nothing was found that was asked to fail. */
    DONE(0),
    /** There are findings, faults or differences of the asked weight; the output is complete. */
    FINDINGS(1),
    /** The command line or the configuration is wrong. */
    USAGE(2),
    /** An input could not be read, or an output not be written. */
    INPUT_OR_OUTPUT(3),
    /** A defect of the program or of a rule. */
    DEFECT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number that the operating system gets. */
    public int number() {
        return number;
    }
}
