/** Tests of the project as a whole, on the jars as users get them. Tests of one module are in that module. */
@NullMarked
package org.lmcplan.project;

import org.jspecify.annotations.NullMarked;
