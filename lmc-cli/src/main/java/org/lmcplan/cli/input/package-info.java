/** The documents that a command line names: files, folders, patterns, standard input, bundled plans. */
@NullMarked
package org.lmcplan.cli.input;

import org.jspecify.annotations.NullMarked;
