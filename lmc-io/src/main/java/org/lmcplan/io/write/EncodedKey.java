package org.lmcplan.io.write;

/** A key of the format, which is a short word, encoded once for JSON and YAML: the same few keys make up much of a document. */
public final class EncodedKey {

    final String text;

    /** The key in quotes, with its colon and a space. */
    final byte[] json;

    /** The key, in quotes where needed, without its colon. */
    final byte[] yaml;

    public EncodedKey(String text) {
        this.text = text;
        this.json = JsonOutput.keyOf(text);
        this.yaml = YamlText.keyOf(text);
    }
}
