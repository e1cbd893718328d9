/** Rules without code: read from a configuration, over the properties of the parts of a plan. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.declared;
