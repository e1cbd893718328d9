package org.lmcplan.model;

import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.text.InvisibleText;

/** Texts in which {@code …} stands for words that are left out. */
final class Gaps {

    static final String GAP = "…";

    private Gaps() {}

    /** Returns the parts between the gaps, in order, without the blanks beside the gaps; a text without gaps as it is. */
    static List<String> parts(String text) {
        return text.contains(GAP)
                ? Stream.of(text.split(GAP))
                        .filter(part -> !InvisibleText.isBlank(part))
                        .map(String::strip)
                        .toList()
                : List.of(text);
    }
}
