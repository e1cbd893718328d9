/** A cycle between two packages, as a negative control. */
@NullMarked
package org.lmcplan.project.cycle;

import org.jspecify.annotations.NullMarked;
