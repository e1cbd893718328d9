/** The meetings of a plan as an iCalendar: those that were held, and those that are due. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.examples.progress.calendar;
