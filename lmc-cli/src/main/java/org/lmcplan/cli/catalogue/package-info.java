/** What the program knows without any document: rules, kinds of faults, vocabularies and schemas. */
@NullMarked
package org.lmcplan.cli.catalogue;

import org.jspecify.annotations.NullMarked;
