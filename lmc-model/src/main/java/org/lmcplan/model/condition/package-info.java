/**
 * Conditions written as text: the grammar of queries, and of conditions in rules without code. Exported to lmc-validate only.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.condition;
