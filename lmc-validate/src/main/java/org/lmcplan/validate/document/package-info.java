/**
 * Strictly reads the values in configuration documents, collecting every fault along the way. It knows objects, lists and texts,
 * but no configuration key and no rule; both {@code config} and {@code declared} read with it.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.document;
