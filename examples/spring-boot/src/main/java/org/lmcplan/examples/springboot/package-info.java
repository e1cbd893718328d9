/**
 * A web service that accepts plans, refuses invalid ones with problem details (RFC 9457), stores them in a database and lists
 * them. Start with {@code PlanDocumentController}.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.examples.springboot;
