/** How the values of the model are generated. Neither exported nor in the jar. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.style;
