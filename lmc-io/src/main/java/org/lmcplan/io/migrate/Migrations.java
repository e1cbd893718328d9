package org.lmcplan.io.migrate;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lmcplan.io.format.FormatVersion;

/**
 * The steps that migrate a document from one format version to the next. A step is a pure function that moves and renames values;
 * it keeps invalid ones, so that they are reported where they were written.
 */
public final class Migrations {

    // The first step leads from version 1 to 2.
    private static final List<UnaryOperator<DocumentNode>> STEPS = List.of(Migrations::renameGlossOfTitle);

    private Migrations() {}

    /** Migrates a document of this version to the current format. */
    public static DocumentNode apply(DocumentNode document, int version) {
        DocumentNode current = document;
        for (UnaryOperator<DocumentNode> step : STEPS.subList(version - 1, STEPS.size())) {
            current = step.apply(current);
        }
        return current.with("format", format -> format.withText(FormatVersion.CURRENT));
    }

    /** Version 2 renames the translation of a section title, because the body may have a translation some day. */
    private static DocumentNode renameGlossOfTitle(DocumentNode document) {
        return document.with("sections", list -> list.withEach(section -> section.withRenamed("gloss", "titleGloss")));
    }
}
