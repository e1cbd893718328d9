/**
 * The entry points: a progress report as HTML or Markdown, and a calendar of meetings. All other packages of this module are
 * internal.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.report;
