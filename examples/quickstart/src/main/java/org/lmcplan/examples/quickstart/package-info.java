/** Shows a whole plan on the terminal: the text with its coding, and what can be asked of it. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.examples.quickstart;
