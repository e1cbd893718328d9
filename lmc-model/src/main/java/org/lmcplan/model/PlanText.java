package org.lmcplan.model;

import java.util.Objects;
import java.util.StringJoiner;
import org.lmcplan.model.text.ReaderLanguage;

/**
 * Reassembles the text of a plan from its sections, one paragraph per line.
 *
 * <p>A Chinese text has the layout of its source: the heading of a chapter is written 一、发展目标, with the body as a separate
 * paragraph; any other section is one line of number, two no-break spaces, heading, full stop and body, without the full stop
 * if there is no body. In other languages chapters and sections have the same layout: {@code 4.2.12 Heading. Body}.
 */
public final class PlanText {

    private static final String NUMBER_GAP = "\u00A0\u00A0";

    private PlanText() {}

    /** Returns the title and all sections, separated by line feeds, without a line feed at the end. */
    public static String of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        boolean chinese = ReaderLanguage.isChinese(plan.language().toLocale());
        StringJoiner lines = new StringJoiner("\n");
        lines.add(plan.title());
        for (Section section : plan.sections()) {
            if (chinese) {
                addChinese(lines, section);
            } else {
                lines.add(section.number() + " " + section.title()
                        + section.body().map(body -> ". " + body).orElse(""));
            }
        }
        return lines.toString();
    }

    private static void addChinese(StringJoiner lines, Section section) {
        if (section.number().isChapter()) {
            lines.add(section.number().chapterInChinese() + "、" + section.title());
            section.body().ifPresent(lines::add);
        } else {
            lines.add(section.number()
                    + NUMBER_GAP
                    + section.title()
                    + section.body().map(body -> "。" + body).orElse(""));
        }
    }
}
