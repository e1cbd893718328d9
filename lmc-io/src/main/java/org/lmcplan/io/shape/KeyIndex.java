package org.lmcplan.io.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.write.EncodedKey;

/** The keys of an object, numbered in the order of declaration. */
final class KeyIndex {

    private final List<String> keys;
    private final int[] hashes;
    private volatile EncodedKey @Nullable [] encoded;

    KeyIndex(List<String> keys) {
        this.keys = keys;
        this.hashes = keys.stream().mapToInt(String::hashCode).toArray();
    }

    List<String> keys() {
        return keys;
    }

    String key(int index) {
        return keys.get(index);
    }

    /** The index of a key, or -1. Most documents have the keys in the order of declaration, so the likely one is tried first. */
    int indexOf(String key, int likely) {
        int hash = key.hashCode();
        for (int i = likely; i < hashes.length; i++) {
            if (hashes[i] == hash && keys.get(i).equals(key)) {
                return i;
            }
        }
        for (int i = 0; i < likely; i++) {
            if (hashes[i] == hash && keys.get(i).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The keys as they are written, encoded on first use: a program that only reads does not need them. */
    EncodedKey[] encoded() {
        EncodedKey[] made = encoded;
        if (made == null) {
            made = keys.stream().map(EncodedKey::new).toArray(EncodedKey[]::new);
            encoded = made;
        }
        return made;
    }
}
