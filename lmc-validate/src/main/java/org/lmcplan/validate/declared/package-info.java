/**
 * Rules without code: reads rules that a configuration declares and checks them over the properties of the parts of a plan or
 * register. The properties and conditions are those of queries, {@code org.lmcplan.model.property}.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.declared;
