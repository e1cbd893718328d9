package org.lmcplan.io.shape;

/**
 * How old the format of a document is. Plans and registers have numbers of their own, but a key that came with a version of one
 * came with the version of the other of the same time.
 *
 * @param newest the newest format of such documents, such as {@code lmc-plan/3}
 * @param behind by how many versions the document is older; 0 for the newest
 */
public record DocumentVersion(String newest, int behind) {

    /** The newest version, of a document whose format does not matter. */
    public static final DocumentVersion NEWEST = new DocumentVersion("", 0);
}
