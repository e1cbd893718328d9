/** The goals of the Maven plugin. Each is a command of lmc with parameters in place of options, so a build and a shell agree. */
@NullMarked
package org.lmcplan.maven;

import org.jspecify.annotations.NullMarked;
