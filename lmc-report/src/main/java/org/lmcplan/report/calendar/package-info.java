/** The calendar of meetings held and due. The only package that uses ical4j. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.report.calendar;
