package org.lmcplan.model.property;

/**
 * A value that a condition compares with something of another kind, so that it neither holds nor fails.
 *
 * @param property the name of the property
 * @param value the value
 * @param bound what it is compared with
 */
public record Incomparable(String property, Object value, String bound) {}
