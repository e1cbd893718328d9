/**
 * Writes canonical JSON and YAML and the JSON Canonicalization Scheme, as UTF-8. The content arrives piece by piece through
 * {@link org.lmcplan.io.write.DocumentOutput}; this package knows neither shapes nor plans.
 */
@NullMarked
package org.lmcplan.io.write;

import org.jspecify.annotations.NullMarked;
