/**
 * The JSON of what programs compute. Assessments and differences between plans have shapes, like the documents in
 * {@code org.lmcplan.io.format}, and are read again with the plans they are about; problems, references and what searches find
 * are written and not read.
 */
@NullMarked
package org.lmcplan.io.computed;

import org.jspecify.annotations.NullMarked;
