package org.lmcplan.model;

import java.io.Serializable;

/** A value to which an application may add its own data in the same document. */
public interface Extensible extends Serializable {

    /** The data added by applications, under keys that start with {@code x-}. This library and its rules ignore it. */
    Extensions extensions();
}
