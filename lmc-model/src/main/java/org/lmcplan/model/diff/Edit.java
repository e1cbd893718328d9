package org.lmcplan.model.diff;

/**
 * Words of a text that were replaced, taken out or put in. Scripts written without spaces are taken character by character.
 *
 * @param start where the words stood in the older text, in UTF-16 units from 0
 * @param removed the words of the older text; empty where words were only put in
 * @param inserted the words of the newer text; empty where words were only taken out
 */
public record Edit(int start, String removed, String inserted) {

    int end() {
        return start + removed.length();
    }
}
