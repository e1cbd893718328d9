package org.lmcplan.io.write;

/** A key of the format, which is a short word, encoded once for JSON and YAML: the same few keys make up much of a document. */
public final class EncodedKey {

    private final String text;
    private final byte[] json;
    private final byte[] yaml;

    /** Encodes a key. */
    public EncodedKey(String text) {
        this.text = text;
        this.json = JsonOutput.keyOf(text);
        this.yaml = YamlText.keyOf(text);
    }

    /** The key itself. */
    String text() {
        return text;
    }

    /** The key in quotes, with its colon and a space. */
    byte[] json() {
        return json;
    }

    /** The key, in quotes where needed, without its colon. */
    byte[] yaml() {
        return yaml;
    }
}
