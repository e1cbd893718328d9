/**
 * A page with headings, text, tables and figures, written as HTML or as Markdown. Knows nothing about plans. Text from data is
 * escaped here and nowhere else.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.report.page;
