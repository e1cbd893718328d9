/** Writes how far a plan got as of a day: as a report in Markdown and HTML, and as a calendar. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.examples.progress;
