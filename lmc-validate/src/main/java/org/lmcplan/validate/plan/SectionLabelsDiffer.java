package org.lmcplan.validate.plan;

import java.util.HashMap;
import java.util.Map;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** The sections in one section have different printed labels. */
final class SectionLabelsDiffer extends StandardRule<PlanHead> {

    private static final Complaint SAME = Complaint.of(
                    "Section {section} has the same label '{label}' as section {other}.",
                    "章节 {section} 的印刷编号“{label}”与章节 {other} 相同。")
            .hint("correct one of the labels", "请更正其中一个印刷编号");

    SectionLabelsDiffer() {
        super(warning("LMC-V208"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        SectionNumbering.byParent(context.all(Section.class)).values().forEach(siblings -> {
            Map<String, ValidatedPart> passed = new HashMap<>();
            for (ValidatedPart part : siblings) {
                part.as(Section.class).flatMap(Section::label).ifPresent(label -> {
                    ValidatedPart first = passed.putIfAbsent(label, part);
                    if (first != null) {
                        context.report(SAME)
                                .in(part)
                                .at("label")
                                .with("label", label)
                                .with("section", part.name())
                                .with("other", first.name())
                                .related(first, "label");
                    }
                });
            }
        });
    }
}
