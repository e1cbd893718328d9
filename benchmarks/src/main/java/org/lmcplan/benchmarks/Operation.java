package org.lmcplan.benchmarks;

import java.io.IOException;

/** Something that is measured by doing it again and again; it returns its result, so that no compiler can leave it out. */
@FunctionalInterface
interface Operation {

    Object run() throws IOException;
}
