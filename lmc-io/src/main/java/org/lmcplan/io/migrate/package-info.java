/**
 * Migrates documents of older formats to the current one, keeping the positions of the original.
 */
@NullMarked
package org.lmcplan.io.migrate;

import org.jspecify.annotations.NullMarked;
