package org.lmcplan.model;

import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.text.InvisibleText;

/** Texts in which {@code …} stands for words that are left out. */
final class Gaps {

    static final String GAP = "…";

    private Gaps() {}

    /** Returns the parts between the gaps, in order, with the blanks beside the gaps. */
    static List<String> parts(String text) {
        return Stream.of(text.split(GAP))
                .filter(part -> !InvisibleText.isBlank(part))
                .toList();
    }
}
