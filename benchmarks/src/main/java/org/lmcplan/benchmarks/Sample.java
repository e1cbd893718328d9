package org.lmcplan.benchmarks;

/**
 * What one process measured: the cost of some work, and the cost of what it is compared with, taken in turn with it.
 *
 * @param work nanoseconds or bytes
 * @param base nanoseconds or bytes
 */
record Sample(double work, double base) {

    double ratio() {
        return work / base;
    }
}
