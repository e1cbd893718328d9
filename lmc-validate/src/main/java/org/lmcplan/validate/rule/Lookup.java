package org.lmcplan.validate.rule;

/**
 * What a rule looks at beside the part it checks. When that changes, the rule checks the part again, so a rule declares
 * what it needs and no more.
 */
public enum Lookup {
    /** The plan's own values: {@link RuleContext#plan}. */
    PLAN,
    /** The elements that the part refers to: {@link RuleContext#links}. */
    REFERENCES,
    /** The sources that it refers to: {@link RuleContext#links}. */
    SOURCES,
    /** The sections that it belongs to or was read from: {@link RuleContext#links}. */
    SECTIONS,
    /** The parts that refer to it: {@link RuleContext#referrers}. */
    REFERRERS,
    /** The elements with ids that it succeeds: {@link RuleContext#succeeded}. */
    SUCCEEDED,
    /** The parts of its kind with the same id or number: {@link RuleContext#twins}. */
    TWINS,
    /** The parts that share a name with it: {@link RuleContext#namesakes}. */
    NAMESAKES,
    /** The clauses of its section, for a section or cooperation area: {@link RuleContext#clauses}. */
    CLAUSES,
    /** The cooperation area of its section, for a clause: {@link RuleContext#areas}. */
    AREAS,
    /** What else is read from a section: {@link RuleContext#readers}. */
    READERS,
    /** Everything: {@link RuleContext#index}. After each change the rule checks all its parts again. */
    WHOLE
}
