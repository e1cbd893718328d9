package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.text.NullCheck;

/**
 * A text of a plan or register in which words were found.
 *
 * @param part the part that has the text: an element of a list of the plan or register, or the plan or register itself
 * @param path the path of the text in the document, such as {@code /commitments/3/gloss/en}
 * @param language the language of the text
 * @param text the text, as written
 * @param ranges where the words are in the text, in order, without overlaps
 */
public record TextMatch(Extensible part, DocumentPath path, LanguageTag language, String text, List<TextRange> ranges)
        implements Serializable {

    /** Copies the list. */
    public TextMatch {
        requireNonNull(part, "part");
        requireNonNull(path, "path");
        requireNonNull(language, "language");
        requireNonNull(text, "text");
        ranges = NullCheck.listOf(ranges, "ranges");
    }
}
