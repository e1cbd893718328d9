/** Commands on documents as such: convert, digest, schema. */
@NullMarked
package org.lmcplan.cli.document;

import org.jspecify.annotations.NullMarked;
