/** A program that reads and writes plans without a mapper of Jackson. */
@NullMarked
package org.lmcplan.examples.withoutdatabind;

import org.jspecify.annotations.NullMarked;
