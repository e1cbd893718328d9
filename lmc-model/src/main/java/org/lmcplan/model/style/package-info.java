/** The style in which the values of the model are generated. This package is neither exported nor in the jar. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.style;
