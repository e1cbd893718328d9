/**
 * What the serialized form of values needs beyond the JDK. The form is for two programs that use the same version of this library,
 * and never for storage.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.serial;
