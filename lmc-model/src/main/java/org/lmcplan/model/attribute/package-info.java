/**
 * Tables of the attributes of types, by their keys in documents; values found by such keys, and parts by their ids. Uses no
 * type of a plan or register: {@code PlanPart} and {@code RegisterPart} put their types in when they are initialized. Exported
 * to lmc-validate only.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.attribute;
