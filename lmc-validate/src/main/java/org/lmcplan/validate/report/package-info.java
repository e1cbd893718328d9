/**
 * Reports for people and programs: {@link org.lmcplan.validate.report.ReportFormat} writes a
 * {@link org.lmcplan.validate.Report} as text. Knows no files: where a path stands in a document is told by a
 * {@link org.lmcplan.validate.report.Locator} that is handed in.
 */
package org.lmcplan.validate.report;
