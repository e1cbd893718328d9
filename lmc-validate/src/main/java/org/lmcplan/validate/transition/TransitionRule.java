package org.lmcplan.validate.transition;

import java.util.Optional;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.Phrase;
import org.lmcplan.validate.RuleDefinition;
import org.lmcplan.validate.RuleId;
import org.lmcplan.validate.Severity;

/** One requirement of what becomes of a plan. Keeps no state. */
abstract class TransitionRule {

    private static final Phrase NOT_ADOPTED = Phrase.of("the older version was not adopted", "旧版计划尚未通过");

    private final RuleDefinition definition;
    private final boolean adopted;

    TransitionRule(RuleDefinition definition) {
        this(definition, false);
    }

    /** A rule that is asked only of what became of an adopted plan. */
    TransitionRule(RuleDefinition definition, boolean adopted) {
        this.definition = definition;
        this.adopted = adopted;
    }

    final RuleDefinition definition() {
        return definition;
    }

    final RuleId id() {
        return definition.id();
    }

    /** Why the rule is not asked, if it is not. */
    Optional<Phrase> reasonToSkip(PlanDiff diff) {
        return adopted && diff.older().adopted().isEmpty() ? Optional.of(NOT_ADOPTED) : Optional.empty();
    }

    abstract void check(PlanDiff diff, Breaches into);

    static RuleDefinition error(String id) {
        return RuleDefinition.of(id, Severity.ERROR);
    }

    static RuleDefinition warning(String id) {
        return RuleDefinition.of(id, Severity.WARNING);
    }

    static RuleDefinition note(String id) {
        return RuleDefinition.of(id, Severity.NOTE);
    }
}
