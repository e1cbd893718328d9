/**
 * Reports for people and programs: {@link org.lmcplan.validate.format.ReportFormat} writes a
 * {@link org.lmcplan.validate.rule.Report} as text. Knows no files: where a path stands in a document is told by a
 * {@link org.lmcplan.validate.format.Locator} that is handed in.
 */
package org.lmcplan.validate.format;
