package org.lmcplan.io;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The steps that bring a document of an older format to the current one, each from one version to the next. A step is a
 * pure function: it moves and renames, and leaves what is faulty as it is, to be reported where it was written.
 */
final class Migrations {

    // The first leads from version 1 to 2.
    private static final List<UnaryOperator<Node>> STEPS = List.of(Migrations::nameTheGlossOfATitle);

    private Migrations() {}

    /** The document in the current format. */
    static Node apply(Node document, int version) {
        Node current = document;
        for (UnaryOperator<Node> step : STEPS.subList(version - 1, STEPS.size())) {
            current = step.apply(current);
        }
        return current.with("format", format -> format.withText(FormatVersion.CURRENT));
    }

    /** Version 2 calls the translation of a section's title what it is, as the body may be translated some day. */
    private static Node nameTheGlossOfATitle(Node document) {
        return document.with("sections", list -> list.withEach(section -> section.withRenamed("gloss", "titleGloss")));
    }
}
