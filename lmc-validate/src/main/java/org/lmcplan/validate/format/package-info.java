/**
 * Writes a {@link org.lmcplan.validate.rule.Report} as text, JSON, SARIF, JUnit XML, GitHub annotations, Markdown or HTML:
 * start with {@link org.lmcplan.validate.format.ReportFormat}. It reads and writes no files; a
 * {@link org.lmcplan.validate.format.Locator} that the caller passes in maps paths to lines.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.format;
