package org.lmcplan.validate.plan;

import java.util.HashSet;
import java.util.Set;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** Sections are in the order of their numbers, each number once and each after its parent section. */
final class SectionsAreInOrder extends StandardRule<PlanHead> {

    private static final Complaint DISORDER = Complaint.of(
                    "Section {section} does not come after {before}.", "章节 {section} 未排在 {before} 之后。")
            .hint("put the sections in the order of their numbers, each once", "请按章节号顺序排列，每号仅出现一次");
    private static final Complaint ORPHAN = Complaint.of(
                    "Section {section} has no parent section before it.", "章节 {section} 之前缺少其上级章节。")
            .hint("add the parent section, or correct the number", "请补充其上级章节，或更正章节号");

    SectionsAreInOrder() {
        super(error("LMC-V201"), RuleScope.each(PlanHead.class).lookingAtAll(Section.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        SectionNumber before = null;
        Set<SectionNumber> passed = new HashSet<>();
        for (ValidatedPart part : context.all(Section.class)) {
            SectionNumber number = part.as(Section.class).orElseThrow().number();
            if (before != null && number.compareTo(before) <= 0) {
                context.report(DISORDER)
                        .in(part)
                        .at("number")
                        .with("section", number)
                        .with("before", before);
            }
            if (number.parent().filter(parent -> !passed.contains(parent)).isPresent()) {
                context.report(ORPHAN).in(part).at("number").with("section", number);
            }
            passed.add(number);
            before = number;
        }
    }
}
