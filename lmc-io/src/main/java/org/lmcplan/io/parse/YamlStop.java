package org.lmcplan.io.parse;

/**
 * Where and in what state snakeyaml-engine stopped.
 *
 * @param source the whole document
 * @param last where the last event started, in code points
 * @param scanned how far the scanner got, in code points
 * @param layout the nesting of the events so far
 * @param ended whether a line {@code ...} has ended it
 */
record YamlStop(CodePointText source, int last, int scanned, YamlLayout layout, boolean ended) {}
