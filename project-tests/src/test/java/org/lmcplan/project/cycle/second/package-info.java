/** The second package of the cycle. */
@NullMarked
package org.lmcplan.project.cycle.second;

import org.jspecify.annotations.NullMarked;
