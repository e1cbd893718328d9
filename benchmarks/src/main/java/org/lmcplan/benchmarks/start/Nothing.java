package org.lmcplan.benchmarks.start;

/** Does nothing: what a start costs by itself. */
public final class Nothing {

    private Nothing() {}

    public static void main(String[] args) {}
}
