package org.lmcplan.benchmarks.startup;

/** Does nothing: the cost of starting a JVM. */
public final class EmptyProgram {

    private EmptyProgram() {}

    public static void main(String[] args) {}
}
