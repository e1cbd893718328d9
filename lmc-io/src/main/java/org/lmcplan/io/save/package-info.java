/**
 * Replaces files atomically, one writer at a time, of all threads and processes. Knows nothing of documents.
 */
@NullMarked
package org.lmcplan.io.save;

import org.jspecify.annotations.NullMarked;
