/** The timeline of meetings as an SVG image. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.report.chart;
