/** Commands that help to use the program in a shell: help, the manual page, completion. */
@NullMarked
package org.lmcplan.cli.shell;

import org.jspecify.annotations.NullMarked;
