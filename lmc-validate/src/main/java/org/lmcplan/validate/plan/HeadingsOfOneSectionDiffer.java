package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.wording.PlanFraming;

/** The sections in one section have different headings, except headings that say only what kind of part it is, such as 附件. */
final class HeadingsOfOneSectionDiffer extends SiblingsDiffer {

    private static final Complaint SAME = Complaint.of(
                    "Section {section} has the same heading '{title}' as section {other}.",
                    "章节 {section} 的标题“{title}”与章节 {other} 相同。")
            .hint("correct one of the headings", "请更正其中一个标题");

    HeadingsOfOneSectionDiffer() {
        super(warning("LMC-V206"), "title", SAME);
    }

    @Override
    Optional<String> value(Section section) {
        return Optional.of(section.title()).filter(title -> !PlanFraming.isShared(title));
    }
}
