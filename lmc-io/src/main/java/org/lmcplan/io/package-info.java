/**
 * One door for plans and registers in YAML and JSON: {@link org.lmcplan.io.LmcReader} reads strictly and reports every fault
 * of a document with its place, {@link org.lmcplan.io.LmcWriter} writes canonical bytes and saves files
 * as a whole.
 *
 * <p>What a document looks like is said once, in the shapes ({@code *Shapes}), which drive reading and writing alike.
 * Whether its content makes sense is not judged here.
 */
package org.lmcplan.io;
