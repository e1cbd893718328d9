package org.lmcplan.validate.draft;

import java.util.Optional;
import org.lmcplan.model.SectionNumber;

/**
 * A section of a draft: where its heading and its text are in the text of the plan.
 *
 * @param label the number as printed, if it differs
 * @param titleStart the index in the text; -1 if the heading is not printed
 * @param titleEnd the index in the text
 * @param title the heading, or what replaces it; empty if the first words of the text are to
 * @param bodyStart the index from which text follows
 * @param firstLine the index of the line on which it begins
 * @param isAnnex whether it is numbered as an annex
 */
record DraftSection(
        SectionNumber number,
        Optional<String> label,
        int titleStart,
        int titleEnd,
        Optional<String> title,
        int bodyStart,
        int firstLine,
        boolean isAnnex) {

    boolean isTitlePrinted() {
        return titleStart >= 0;
    }
}
