/** A service on Spring Boot 3.5, which is on Jackson 2, that checks plans. */
@NullMarked
package org.lmcplan.examples.springboot3;

import org.jspecify.annotations.NullMarked;
