/** Files that a command writes: whole or not at all, and never over an input. */
@NullMarked
package org.lmcplan.cli.output;

import org.jspecify.annotations.NullMarked;
