/**
 * Reads the attributes of values by name, so that queries and paths need no list of them. Knows no type of a plan or register.
 * Not exported.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.attribute;
