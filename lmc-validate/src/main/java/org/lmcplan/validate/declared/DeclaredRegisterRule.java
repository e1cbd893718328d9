package org.lmcplan.validate.declared;

import org.lmcplan.model.Extensible;
import org.lmcplan.model.property.Evaluation;
import org.lmcplan.model.property.PartLink;
import org.lmcplan.model.property.RegisterNeighbours;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;

/** A rule on parts of a register that a document declares. */
final class DeclaredRegisterRule implements RegisterRule {

    private final RuleDefinition definition;
    private final DeclaredKinds kinds;
    private final DeclaredCheck check;

    /** A rule that checks each part of these kinds. */
    DeclaredRegisterRule(RuleDefinition definition, DeclaredKinds kinds, DeclaredCheck check) {
        this.definition = definition;
        this.kinds = kinds;
        this.check = check;
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    /** Only a rule that looks at other parts of the register could miss them. */
    @Override
    public boolean needsWholeRegister() {
        return check.links().stream().anyMatch(DeclaredRegisterRule::leadsIntoRegister);
    }

    private static boolean leadsIntoRegister(PartLink link) {
        return link.kinds().stream()
                .anyMatch(kind -> DeclaredKinds.REGISTER.values().stream()
                        .flatMap(kindsOfRegister -> kindsOfRegister.stream())
                        .anyMatch(own -> own.type() == kind.type()));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Evaluation evaluation = Evaluation.remembering(new RegisterNeighbours(register.index()));
        for (RegisterEntry<? extends Extensible> entry : register.parts()) {
            if (kinds.accept(entry.value())) {
                check.check(
                        entry.value(),
                        entry.name(),
                        evaluation,
                        complaint -> reporter.report(complaint).in(entry));
            }
        }
    }
}
