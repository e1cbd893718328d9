/** Checks plans and registers by rules, and the configuration that such a check goes by. */
@NullMarked
package org.lmcplan.cli.check;

import org.jspecify.annotations.NullMarked;
