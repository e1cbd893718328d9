/**
 * Drafts of plans from their plain text: sections by their numbers, a clause for each sentence, and what the author must decide.
 * Start with {@link org.lmcplan.validate.draft.PlanDraft}. A draft guesses; it never checks, which is what the rules are for.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.draft;
