package org.lmcplan.model;

import java.util.StringJoiner;

/**
 * The text of a plan put together again from its sections, one paragraph to a line.
 *
 * <p>A Chinese text is set as its source is: chapters 一、发展目标 with the body as a paragraph of its own, other sections
 * as number, two no-break spaces, heading, full stop and body in one line; a section that has a heading only takes no
 * full stop. In other languages chapters and sections are set alike, as {@code 4.2.12 Heading. Body}.
 */
public final class PlanText {

    private static final String NUMBER_GAP = "\u00A0\u00A0";

    private PlanText() {}

    /** The title and all sections, separated by line feeds; no line feed at the end. */
    public static String of(Plan plan) {
        boolean chinese = plan.language().toLocale().getLanguage().equals("zh");
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
