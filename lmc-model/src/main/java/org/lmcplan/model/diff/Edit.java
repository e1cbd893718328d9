package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A replacement, removal or insertion of words in a text. In scripts written without spaces, each character counts as a word.
 *
 * @param start the index of the words in the older text, in UTF-16 units from 0
 * @param removed the removed words of the older text; empty for an insertion
 * @param inserted the inserted words of the newer text; empty for a removal
 */
public record Edit(int start, String removed, String inserted) implements Serializable {
    public Edit {
        requireNonNull(removed, "removed");
        requireNonNull(inserted, "inserted");
    }

    int end() {
        return start + removed.length();
    }
}
