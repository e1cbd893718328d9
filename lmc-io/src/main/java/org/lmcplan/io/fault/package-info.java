/**
 * What reading and saving report: results, faults with their positions, limits and exceptions. Reading itself is in the other
 * packages.
 */
@NullMarked
package org.lmcplan.io.fault;

import org.jspecify.annotations.NullMarked;
