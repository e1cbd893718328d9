package org.lmcplan.validate.register;

import java.util.Optional;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.engine.DefinedRule;
import org.lmcplan.validate.rule.RuleDefinition;

/** One requirement of a register and its plan. Keeps no state, and takes time in proportion to the register. */
public abstract class EvidenceRule extends DefinedRule {

    private static final Message NO_DATE = Message.of("no date is given by which to judge", "未指定判断日期");

    private final boolean dated;

    EvidenceRule(RuleDefinition definition) {
        this(definition, false);
    }

    /** A rule that is asked only where a date is given by which to judge. */
    EvidenceRule(RuleDefinition definition, boolean dated) {
        super(definition);
        this.dated = dated;
    }

    final boolean isDated() {
        return dated;
    }

    /** Why the rule is not asked, if it is not. */
    public final Optional<Message> reasonToSkip(Dossier dossier) {
        return dated && !dossier.isDated() ? Optional.of(NO_DATE) : Optional.empty();
    }

    public abstract void check(Dossier dossier, Breaches into);
}
