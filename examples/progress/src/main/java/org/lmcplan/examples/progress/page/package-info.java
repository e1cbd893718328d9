/** Pages that are written once and come out as Markdown or as HTML that needs nothing beside itself. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.examples.progress.page;
