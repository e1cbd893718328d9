package org.lmcplan.validate.rules;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Path;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/** Every quote stands, to the character, in the section it cites. */
final class QuotesStandInTheText implements Rule {

    @Override
    public String id() {
        return "LMC-V301";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        List<Finding> findings = new ArrayList<>();
        for (PlanElement element : plan.elements()) {
            List<Passage> passages = element.readFrom();
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                boolean missing = plan.section(passage.section())
                        .filter(section -> passage.quote()
                                .filter(quote -> !section.holds(quote))
                                .isPresent())
                        .isPresent();
                if (missing) {
                    Path at = plan.pathOf(element);
                    Path path = element instanceof Clause
                            ? at.child("quote")
                            : at.child("readFrom").child(i).child("quote");
                    findings.add(new Finding(
                            id(),
                            severity(),
                            path,
                            "The words '" + passage.quote().orElse("") + "' do not stand in section "
                                    + passage.section() + ".",
                            "copy them from the section, to the character"));
                }
            }
        }
        return findings;
    }
}
