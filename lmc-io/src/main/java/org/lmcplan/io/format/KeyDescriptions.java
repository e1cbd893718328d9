package org.lmcplan.io.format;

import java.util.Set;
import org.lmcplan.model.text.TextTable;

/** One sentence about each key of a document, for schemas. Readers do not need them, so they are loaded only for schemas. */
public final class KeyDescriptions {

    private static final String FILE = "descriptions.properties";

    private final TextTable sentences = TextTable.read(KeyDescriptions.class.getResourceAsStream(FILE), FILE);

    /** Returns the sentence about a key of an object, or else the one about that key in any object. */
    public String of(String object, String key) {
        return sentences.find(object + "." + key).orElseGet(() -> sentences.text("any." + key));
    }

    /** The keys of all sentences. */
    public Set<String> keys() {
        return sentences.keys();
    }
}
