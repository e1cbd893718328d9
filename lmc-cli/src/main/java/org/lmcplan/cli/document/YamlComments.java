package org.lmcplan.cli.document;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.cli.input.Input;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.ExtensionValue;

/**
 * Finds comments in YAML, which a document that is written anew does not keep.
 *
 * <p>The reader itself decides: each {@code #} gets a mark, and one whose mark is not in the data that is then read starts a
 * comment. If the marked text cannot be read, the first {@code #} is taken for a comment, so that none is ever missed.
 */
final class YamlComments {

    private static final String MARK = "lmc";

    private YamlComments() {}

    /** Returns the place of the first comment of an input, such as {@code plan.yaml:12}; empty if it has none. */
    static Optional<String> firstIn(Input input, LmcReader reader) throws IOException {
        for (Map.Entry<String, String> document : input.yamlTexts().entrySet()) {
            int line = firstLine(document.getValue(), reader);
            if (line > 0) {
                return Optional.of(document.getKey() + ":" + line);
            }
        }
        return Optional.empty();
    }

    /** Returns the number of the first line with a comment; 0 if there is none. */
    static int firstLine(String yaml, LmcReader reader) {
        if (yaml.indexOf('#') < 0) {
            return 0;
        }
        String data = markedData(yaml, reader).orElse("");
        int number = 0;
        for (int at = yaml.indexOf('#'); at >= 0; at = yaml.indexOf('#', at + 1)) {
            if (!data.contains(mark(number++))) {
                return lineOf(yaml, at);
            }
        }
        return 0;
    }

    private static Optional<String> markedData(String yaml, LmcReader reader) {
        StringBuilder marked = new StringBuilder();
        int number = 0;
        for (int i = 0; i < yaml.length(); i++) {
            marked.append(yaml.charAt(i));
            if (yaml.charAt(i) == '#') {
                marked.append(mark(number++).substring(1));
            }
        }
        Optional<ExtensionValue> data = reader.readData(DocumentSource.text(marked.toString(), Format.YAML))
                .value();
        return data.map(value -> LmcWriter.create().toText(value, Format.JSON));
    }

    /** Ends with a letter, so that the mark of 1 is not the start of that of 10. */
    private static String mark(int number) {
        return "#" + MARK + number + "x";
    }

    private static int lineOf(String text, int at) {
        String before = text.substring(0, at);
        int breaks = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean isFirstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            breaks += c == '\n' || (c == '\r' && !isFirstOfTwo) ? 1 : 0;
        }
        return breaks + 1;
    }
}
