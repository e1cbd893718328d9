/** A program that writes a progress report as HTML and Markdown, and a calendar of meetings. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.examples.progress;
