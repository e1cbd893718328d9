/**
 * The entry points: reading, writing and saving plans and registers, and the documents that are included in the library.
 *
 * <p>What reading and saving report is in {@link org.lmcplan.io.fault}. Whether the content of a document makes sense is not
 * checked here.
 */
@NullMarked
package org.lmcplan.io;

import org.jspecify.annotations.NullMarked;
