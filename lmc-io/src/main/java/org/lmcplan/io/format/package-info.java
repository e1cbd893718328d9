/**
 * The document formats: the shapes of plans and registers, a description of each key, and the format versions.
 */
@NullMarked
package org.lmcplan.io.format;

import org.jspecify.annotations.NullMarked;
