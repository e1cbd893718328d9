package org.lmcplan.validate.rule;

import java.time.LocalDate;
import java.util.List;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.ReferenceRole;

/**
 * What a rule on plans sees beside the part it checks, and where it reports. Valid only during the call of the rule, on its
 * thread. Each look-up throws an {@link IllegalStateException} unless the rule's {@link RuleScope} declares it; lists are unmodifiable.
 */
public interface RuleContext extends FindingReporter {

    /** The part that the rule checks. */
    ValidatedPart subject();

    /** The plan's own values. */
    PlanHead plan();

    /** The date as of which the plan is judged. */
    LocalDate asOf();

    /** The references that the part makes, of the roles whose look-up is declared, in the order of the document. */
    List<Link> links();

    /** The references of one role. */
    List<Link> links(ReferenceRole role);

    /** The elements, or the plan itself, that refer to the part. */
    List<ValidatedPart> referrers();

    /**
     * The elements with an id that this element lists under {@code succeeds}. They are of this plan, although the id may be meant as that
     * of an element of another: see {@link FormerId#plan}.
     */
    List<ValidatedPart> succeeded(FormerId id);

    /** All elements with the id of this one, including it, in the order of the document; likewise for sources and sections. */
    List<ValidatedPart> twins();

    /** All parts with this name in this language, which must be one of the part's own names; includes the part. */
    List<ValidatedPart> namesakes(LanguageTag language, String name);

    /** The commitments and statements in this very section, or in that of this cooperation area. */
    List<ValidatedPart> clauses();

    /** The cooperation areas of the very section that this clause is in: at most one in a valid plan. */
    List<ValidatedPart> areas();

    /** What was read from this very section, other than clauses: cooperation areas, then everything else. */
    List<ValidatedPart> readers();

    /** All parts of this type, which the scope names, in the order of the document. */
    List<ValidatedPart> all(Class<?> type);

    /** A fact about the part, computed once for all rules. One about a section and its clauses needs {@link Lookup#CLAUSES}. */
    <T> T fact(PartFact<T> fact);

    /** The index of the whole plan, created when first requested. */
    PlanIndex index();
}
