package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;

/** What tables are made of: a plan, and perhaps a register with an assessment. References in them lead somewhere. */
final class TableInput {

    private static final int NAMED = 3;

    private final PlanIndex index;
    private final Optional<RegisterIndex> register;
    private final Optional<Assessment> assessment;
    private final AllIds ids;

    TableInput(Plan plan, Optional<Register> register, Optional<Assessment> assessment) {
        this.index = PlanIndex.of(plan);
        this.register = register.map(each -> RegisterIndex.of(index, each));
        this.assessment = assessment;
        this.ids = new AllIds(plan, register, countries(plan, register));
        requireNone("contains several parts with the id", List.copyOf(ids.duplicates()));
        requireNone(
                "refers to what it does not contain:",
                Stream.concat(
                                index.unresolved().stream(),
                                this.register.stream().flatMap(each -> each.unresolved().stream()))
                        .map(each -> each.toString().replaceFirst(" \\?$", ""))
                        .toList());
    }

    private void requireNone(String complaint, List<String> wrong) {
        if (!wrong.isEmpty()) {
            String named = String.join(", ", wrong.subList(0, Math.min(NAMED, wrong.size())));
            throw new IllegalArgumentException("no tables can be made of " + documents() + ", which " + complaint + " "
                    + named + (wrong.size() > NAMED ? " and " + (wrong.size() - NAMED) + " more" : ""));
        }
    }

    private String documents() {
        return register.map(each -> "the register '" + each.register().id() + "' of the plan '")
                        .orElse("the plan '")
                + plan().id() + "'";
    }

    private static List<CountryCode> countries(Plan plan, Optional<Register> register) {
        List<Object> parties = new ArrayList<>();
        plan.commitments().forEach(each -> {
            CommitmentRole.partiesOf(each).forEach(party -> parties.add(party.party()));
            each.budget().stream().map(BudgetItem::funder).forEach(funder -> funder.ifPresent(parties::add));
        });
        register.stream()
                .flatMap(each -> each.records().stream())
                .filter(MeetingRecord.class::isInstance)
                .forEach(each -> parties.addAll(((MeetingRecord) each).observers()));
        return parties.stream()
                .filter(CountryCode.class::isInstance)
                .map(CountryCode.class::cast)
                .distinct()
                .toList();
    }

    Plan plan() {
        return index.plan();
    }

    PlanIndex index() {
        return index;
    }

    /** Returns the register as a list of one or none. */
    List<Register> registers() {
        return register.map(RegisterIndex::register).stream().toList();
    }

    Optional<RegisterIndex> registerIndex() {
        return register;
    }

    Optional<Assessment> assessment() {
        return assessment;
    }

    /** Returns the records, then the projects. */
    List<Evidence> evidence() {
        return registers().stream()
                .<Evidence>flatMap(each -> Stream.concat(each.records().stream(), each.projects().stream()))
                .toList();
    }

    AllIds ids() {
        return ids;
    }
}
