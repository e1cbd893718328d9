/**
 * What faults of reading and findings of rules have in common: a position in a document, a severity, and a message in two
 * languages.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.problem;
