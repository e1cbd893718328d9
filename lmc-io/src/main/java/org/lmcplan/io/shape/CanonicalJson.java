package org.lmcplan.io.shape;

import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.write.JcsOutput;

/** Values in the JSON Canonicalization Scheme (RFC 8785), and their digests. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** Returns the canonical form of a value, in UTF-8. */
    public static <T> byte[] of(T value, Shape<T> shape) {
        JcsOutput json = new JcsOutput();
        shape.write(value, json);
        return json.toBytes();
    }

    /** Returns the digest of the canonical form of a value. */
    public static <T> ContentDigest digest(T value, Shape<T> shape) {
        return ContentDigest.ofCanonicalJson(of(value, shape));
    }
}
