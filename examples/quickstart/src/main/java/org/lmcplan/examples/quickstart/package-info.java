/** Prints a whole plan to the terminal: its text, its coding, and a summary. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.examples.quickstart;
