package org.lmcplan.validate.register;

import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Complaint;

/** A register is about the plan that it is checked by. */
public final class RegistersAreOfThisPlan extends EvidenceRule {

    private static final Complaint OTHER = Complaint.of(
                    "The register is of the plan '{named}', not of '{plan}'.", "该登记册属于计划“{named}”，而非“{plan}”。")
            .hint("check it by its own plan, or correct plan:", "请用其所属计划检查，或更正 plan:");

    RegistersAreOfThisPlan() {
        super(error("LMC-E101")
                .requires("A register is about the plan that it is checked by.", "登记册须属于用以检查它的计划。")
                .because(
                        "Ids mean something within one plan only. By another plan every reference is wrong, or worse, right by accident.",
                        "标识只在同一计划内有意义。若换成另一计划，引用或全部错误，或只是碰巧吻合。")
                .notSuppressible());
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        Slug plan = dossier.plan().plan().id();
        Slug named = dossier.register().plan();
        if (!named.equals(plan)) {
            into.atRegister(DocumentPath.root().child("plan"), OTHER, Map.of("named", named, "plan", plan));
        }
    }
}
