/**
 * What reports and calendars share: the data they are made from, the names of its elements, and words in two languages. Knows no
 * output format.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.report.content;
