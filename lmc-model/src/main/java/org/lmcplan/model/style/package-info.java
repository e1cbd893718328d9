/** How the values of the model are generated. Neither exported nor in the jar. */
package org.lmcplan.model.style;
