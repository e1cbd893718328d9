/** The report on how far a plan got: what it tells, in words and pictures. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.examples.progress.report;
