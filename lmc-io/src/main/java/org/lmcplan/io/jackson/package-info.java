/**
 * Connects shapes to the parsers and generators of an application's Jackson mapper.
 */
@NullMarked
package org.lmcplan.io.jackson;

import org.jspecify.annotations.NullMarked;
