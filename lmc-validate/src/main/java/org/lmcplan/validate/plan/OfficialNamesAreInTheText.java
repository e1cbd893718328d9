package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Passage;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;

/** A name that is official because the text uses it appears in the words that the element was read from. */
final class OfficialNamesAreInTheText extends StandardRule<NamedElement> {

    private static final Complaint ABSENT = Complaint.of(
                    "The source of the official name '{name}' is the text, but the name is not in the words that '{id}' was read from.",
                    "官方名称“{name}”以文本为来源，但未见于“{id}”所依据的文字。")
            .hint("copy the name from the text, or mark it as unofficial", "请从文本抄录名称，或将名称的状态改为非官方");

    OfficialNamesAreInTheText() {
        super(warning("LMC-V410"), NamedElement.class, Lookup.PLAN);
    }

    @Override
    public void check(NamedElement element, RuleContext context) {
        PlanHead plan = context.plan();
        Optional<Name> name = element.names()
                .in(plan.language())
                .filter(one -> one.status() == NameStatus.OFFICIAL)
                .filter(one -> one.source().filter(plan.textSource()::equals).isPresent());
        if (name.isEmpty()) {
            return;
        }
        boolean hasWords = false;
        for (Passage passage : element.readFrom()) {
            hasWords |= passage.quote().isPresent();
            if (passage.quote().orElse("").contains(name.get().text())) {
                return;
            }
        }
        if (hasWords) {
            context.report(ABSENT)
                    .at("names", plan.language().value(), "text")
                    .with("name", name.get().text())
                    .with("id", element.id());
        }
    }
}
