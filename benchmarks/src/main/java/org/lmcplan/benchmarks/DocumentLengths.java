package org.lmcplan.benchmarks;

import org.lmcplan.io.Format;

/** The lengths of the measured documents in bytes. */
@FunctionalInterface
interface DocumentLengths {

    /** Returns the length of the document of a plan in a format, at a multiple of the size of the shipped one. */
    double of(Format format, int times);
}
