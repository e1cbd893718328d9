package org.lmcplan.validate.rules;

import java.util.List;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/** Every element says which words of the text it was read from. */
final class EveryElementCites implements Rule {

    @Override
    public String id() {
        return "LMC-V103";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        return plan.elements().stream()
                .filter(element -> element.readFrom().isEmpty())
                .map(element -> new Finding(
                        id(),
                        severity(),
                        plan.pathOf(element),
                        "'" + element.id() + "' does not say where it was read from.",
                        "add readFrom: with a section and the words in it"))
                .toList();
    }
}
