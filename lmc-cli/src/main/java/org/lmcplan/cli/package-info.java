/** The program: its list of commands, and how a command line becomes a command and an exit code. */
@NullMarked
package org.lmcplan.cli;

import org.jspecify.annotations.NullMarked;
