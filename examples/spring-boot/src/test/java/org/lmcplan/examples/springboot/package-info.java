@NullMarked
package org.lmcplan.examples.springboot;

import org.jspecify.annotations.NullMarked;
