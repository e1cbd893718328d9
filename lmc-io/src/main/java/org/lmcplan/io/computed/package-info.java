/**
 * The JSON of what programs compute: assessments, differences between plans, and problems. It is written and not read; documents
 * have their shapes in {@code org.lmcplan.io.format}.
 */
@NullMarked
package org.lmcplan.io.computed;

import org.jspecify.annotations.NullMarked;
