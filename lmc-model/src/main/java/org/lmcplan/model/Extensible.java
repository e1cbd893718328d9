package org.lmcplan.model;

/** What an application may add data of its own to, without leaving the document it stands in. */
public interface Extensible {

    /** What was added, by keys that start with {@code x-}. It means nothing to this library, and no rule looks at it. */
    Extensions extensions();
}
