/**
 * The catalogue: what is required of a plan, one class for each rule. A rule knows neither the others nor how it is
 * applied.
 */
package org.lmcplan.validate.plan;
