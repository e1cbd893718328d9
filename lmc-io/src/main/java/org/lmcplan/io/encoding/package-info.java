/**
 * Checks that bytes are UTF-8, and guesses the encoding of a document that is not.
 */
@NullMarked
package org.lmcplan.io.encoding;

import org.jspecify.annotations.NullMarked;
