/**
 * Turns bytes into tokens: splits streams into documents, converts offsets to lines and columns, reads the tokens of JSON and
 * YAML, and explains syntax errors. Knows nothing of plans.
 */
@NullMarked
package org.lmcplan.io.parse;

import org.jspecify.annotations.NullMarked;
