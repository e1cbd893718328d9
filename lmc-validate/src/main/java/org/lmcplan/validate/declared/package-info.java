/**
 * Rules without code: reads rules that a configuration declares and checks them over the properties of the parts of a plan.
 * The table of all properties is {@link org.lmcplan.validate.declared.PartProperties}.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.declared;
