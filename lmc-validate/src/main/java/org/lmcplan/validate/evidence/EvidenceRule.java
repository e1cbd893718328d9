package org.lmcplan.validate.evidence;

import java.util.Optional;
import org.lmcplan.validate.Phrase;
import org.lmcplan.validate.RuleDefinition;
import org.lmcplan.validate.RuleId;
import org.lmcplan.validate.Severity;

/** One requirement of a register and its plan. Keeps no state, and takes time in proportion to the register. */
abstract class EvidenceRule {

    private static final Phrase NO_DATE = Phrase.of("no date is given by which to judge", "未指定判断日期");

    private final RuleDefinition definition;
    private final boolean dated;

    EvidenceRule(RuleDefinition definition) {
        this(definition, false);
    }

    /** A rule that is asked only where a date is given by which to judge. */
    EvidenceRule(RuleDefinition definition, boolean dated) {
        this.definition = definition;
        this.dated = dated;
    }

    final RuleDefinition definition() {
        return definition;
    }

    final RuleId id() {
        return definition.id();
    }

    final boolean isDated() {
        return dated;
    }

    /** Why the rule is not asked, if it is not. */
    final Optional<Phrase> reasonToSkip(Dossier dossier) {
        return dated && !dossier.isDated() ? Optional.of(NO_DATE) : Optional.empty();
    }

    abstract void check(Dossier dossier, Breaches into);

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
