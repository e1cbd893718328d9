/** Commands on what changed and what happened: diff, assess and report. The library computes; they choose and print. */
@NullMarked
package org.lmcplan.cli.progress;

import org.jspecify.annotations.NullMarked;
