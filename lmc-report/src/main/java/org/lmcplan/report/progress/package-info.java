/** The sections of the progress report, one class each. How they look on a page is decided in the page package. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.report.progress;
