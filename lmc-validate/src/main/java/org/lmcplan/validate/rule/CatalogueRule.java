package org.lmcplan.validate.rule;

/**
 * A rule that a {@link Catalogue} can list: a {@link Rule} on the parts of a plan, a {@link RegisterRule} or a
 * {@link TransitionRule}. A rule keeps no state, changes nothing and knows no other rule; several threads may call it at once.
 */
public interface CatalogueRule {

    /** Its id, severity and requirement. */
    RuleDefinition definition();

    default RuleId id() {
        return definition().id();
    }
}
