/**
 * The properties of the parts of plans and registers, and conditions on them. Queries and the rules without code of lmc-validate
 * share this package; it is exported to lmc-validate only.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.property;
