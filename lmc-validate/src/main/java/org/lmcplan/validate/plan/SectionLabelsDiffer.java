package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;

/** The sections in one section have different printed labels. */
final class SectionLabelsDiffer extends SiblingsDiffer {

    private static final Complaint SAME = Complaint.of(
                    "Section {section} has the same label '{label}' as section {other}.",
                    "章节 {section} 的印刷编号“{label}”与章节 {other} 相同。")
            .hint("correct one of the labels", "请更正其中一个印刷编号");

    SectionLabelsDiffer() {
        super(warning("LMC-V208"), "label", SAME);
    }

    @Override
    Optional<String> value(Section section) {
        return section.label();
    }
}
