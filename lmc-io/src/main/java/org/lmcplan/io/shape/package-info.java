/**
 * Shapes: how an object, list, text, number or code looks in a document. One shape serves for reading, writing and schemas. The
 * shapes of plans and registers are in {@code org.lmcplan.io.format}.
 */
@NullMarked
package org.lmcplan.io.shape;

import org.jspecify.annotations.NullMarked;
