package org.lmcplan.validate.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Reference;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/** Whatever a plan names by id or section number is there and of the kind that is wanted. */
final class ReferencesResolve implements Rule {

    private static final Map<ReferenceRole, String> WANTED = new EnumMap<>(Map.of(
            ReferenceRole.SECTION, "section",
            ReferenceRole.READ_FROM, "section",
            ReferenceRole.SOURCE, "source",
            ReferenceRole.PILLAR, "pillar",
            ReferenceRole.PRIORITY_AREA, "priority area",
            ReferenceRole.TARGET, "mechanism, instrument, programme or partner",
            ReferenceRole.ACTOR, "actor",
            ReferenceRole.ADDRESSEE, "actor or partner",
            ReferenceRole.PARTICIPANT, "actor",
            ReferenceRole.ADOPTED_BY, "mechanism"));

    @Override
    public String id() {
        return "LMC-V102";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        return plan.unresolved().stream().map(this::finding).toList();
    }

    private Finding finding(Reference reference) {
        String wanted = WANTED.getOrDefault(reference.role(), "element");
        return new Finding(
                id(),
                severity(),
                reference.at(),
                "There is no " + wanted + " '" + reference.to() + "'.",
                "correct the spelling or add the " + wanted);
    }
}
