/** Commands that look into a plan: show and query. They print text for people or values of the document, and compute little. */
@NullMarked
package org.lmcplan.cli.show;

import org.jspecify.annotations.NullMarked;
