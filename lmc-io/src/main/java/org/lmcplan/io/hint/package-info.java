/**
 * Guesses what the author of a malformed value meant, and says how to write it: dates, amounts, codes and numbers as people and
 * spreadsheets write them. A hint never names another value than the one that was written; where two are possible, it names both.
 * Knows nothing of documents.
 */
@NullMarked
package org.lmcplan.io.hint;

import org.jspecify.annotations.NullMarked;
