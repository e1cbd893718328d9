/**
 * Helpers shared by the modules of this library: printing untrusted text safely, as plain text, markup or Markdown, finding the
 * known word closest to a misspelt one, and saying what is null or missing in what a caller hands in. This package knows nothing
 * about plans and is not exported to users.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.text;
