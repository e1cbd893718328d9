/**
 * Helpers for text that the other modules of this library share: printing untrusted text safely, as
 * plain text, markup or Markdown, and finding the word that a misspelt one stands for. Knows nothing of plans; exported to the modules of this library only.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.text;
