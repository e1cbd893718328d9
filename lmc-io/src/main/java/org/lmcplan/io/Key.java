package org.lmcplan.io;

/**
 * A key of the format, which is a short word, with what stands for it in each notation: the same few keys are much of
 * what a document is made of.
 */
final class Key {

    private final String text;
    private final byte[] json;
    private final byte[] yaml;

    Key(String text) {
        this.text = text;
        this.json = JsonOutput.keyOf(text);
        this.yaml = YamlText.keyOf(text);
    }

    /** The key itself. */
    String text() {
        return text;
    }

    /** In quotes, with its colon and the space behind it. */
    byte[] json() {
        return json;
    }

    /** Plain or in quotes, without its colon. */
    byte[] yaml() {
        return yaml;
    }
}
