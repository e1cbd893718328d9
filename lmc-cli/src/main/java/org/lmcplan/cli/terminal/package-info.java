/** What a command sees of its surroundings: streams, width, colours, language; and how a command ends. */
@NullMarked
package org.lmcplan.cli.terminal;

import org.jspecify.annotations.NullMarked;
