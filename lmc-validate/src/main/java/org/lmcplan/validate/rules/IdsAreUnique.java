package org.lmcplan.validate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Path;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/** No two elements of a plan have the same id, and no two sources. */
final class IdsAreUnique implements Rule {

    @Override
    public String id() {
        return "LMC-V101";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        List<Finding> findings = new ArrayList<>();
        Set<ElementId> elements = new HashSet<>();
        for (PlanElement element : plan.elements()) {
            if (!elements.add(element.id())) {
                findings.add(finding(plan.pathOf(element).child("id"), element.id(), "element"));
            }
        }
        Set<ElementId> sources = new HashSet<>();
        for (int i = 0; i < plan.plan().sources().size(); i++) {
            ElementId id = plan.plan().sources().get(i).id();
            if (!sources.add(id)) {
                findings.add(finding(Path.root().child("sources").child(i).child("id"), id, "source"));
            }
        }
        return findings;
    }

    private Finding finding(Path path, ElementId id, String what) {
        return new Finding(
                id(), severity(), path, "Another " + what + " has the id '" + id + "' too.", "give each its own id");
    }
}
