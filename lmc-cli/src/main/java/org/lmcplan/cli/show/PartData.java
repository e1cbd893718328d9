package org.lmcplan.cli.show;

import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.output.CanonicalText;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterPart;

/** The parts of a plan and its register as the documents have them, in canonical JSON. */
final class PartData {

    private final Plan plan;
    private final Optional<Register> register;
    private final CanonicalText planJson;
    private final Optional<CanonicalText> registerJson;

    PartData(Plan plan, Optional<Register> register) {
        this.plan = plan;
        this.register = register;
        this.planJson = CanonicalText.of(plan);
        this.registerJson = register.map(CanonicalText::of);
    }

    /** Returns what a part is: the code of its kind. */
    static String kind(Extensible part) {
        return isInRegister(part)
                ? registerPart(part).code()
                : PlanPart.of(part).code();
    }

    /** Returns the lines of a part. */
    List<String> lines(Extensible part) {
        if (isInRegister(part)) {
            RegisterPart kind = registerPart(part);
            int at = kind.of(register.orElseThrow()).indexOf(part);
            return registerJson.orElseThrow().part(kind.path(at));
        }
        PlanPart kind = PlanPart.of(part);
        return planJson.part(
                kind == PlanPart.PLAN
                        ? DocumentPath.root()
                        : kind.path(kind.of(plan).indexOf(part)));
    }

    private static boolean isInRegister(Extensible part) {
        return part instanceof Evidence || part instanceof Funder || part instanceof EvidenceSearch;
    }

    private static RegisterPart registerPart(Extensible part) {
        for (RegisterPart kind : RegisterPart.values()) {
            if (kind.type().isInstance(part)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no part of a register");
    }
}
