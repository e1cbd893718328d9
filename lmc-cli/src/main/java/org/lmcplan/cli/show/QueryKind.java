package org.lmcplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.RegisterPart;

/**
 * The kind of parts that a query is asked of.
 *
 * @param type their type
 * @param isInRegister whether registers have them, and not plans
 */
record QueryKind(Class<? extends Extensible> type, boolean isInRegister) {

    /**
     * Returns the kind with this code; without one, commitments of a plan and records of a register.
     *
     * @throws CommandFailure if there is no such kind
     */
    static QueryKind of(Optional<String> code, boolean ofRegister) {
        if (code.isEmpty()) {
            return ofRegister ? new QueryKind(EvidenceRecord.class, true) : new QueryKind(Commitment.class, false);
        }
        Optional<PlanPart> inPlan = PlanPart.parse(code.get());
        Optional<RegisterPart> inRegister = RegisterPart.parse(code.get())
                .filter(part -> part != RegisterPart.SEARCH); // has no properties to ask for
        if (inPlan.isEmpty() && inRegister.isEmpty()) {
            OptionValues.choice("--of", code.get(), codes().toArray(String[]::new));
        }
        return inPlan.map(part -> new QueryKind(part.type(), false))
                .orElseGet(() -> new QueryKind(inRegister.orElseThrow().type(), true));
    }

    static List<String> codes() {
        List<DocumentPart> all = new ArrayList<>(List.of(PlanPart.values()));
        all.addAll(List.of(RegisterPart.values()));
        all.remove(RegisterPart.SEARCH);
        return all.stream().map(DocumentPart::code).toList();
    }
}
