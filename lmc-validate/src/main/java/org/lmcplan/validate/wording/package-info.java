/**
 * What the words of a plan say: numbers of years, terms, cadences, the force of verbs, ends of clauses, and how texts differ
 * or are encoded. The words themselves are in {@code words.properties}. Knows no rule.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.wording;
