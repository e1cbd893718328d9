/**
 * Text helpers shared by the modules of this library: printing untrusted text safely, as plain text, markup or Markdown, and
 * finding the known word closest to a misspelt one. This package knows nothing about plans and is not exported to users.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.text;
