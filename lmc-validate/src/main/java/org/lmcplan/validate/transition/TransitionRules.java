package org.lmcplan.validate.transition;

import java.util.List;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.TransitionRule;

/** The rules on transitions that ship with the library. */
public final class TransitionRules {

    private static final Catalogue<TransitionRule> CATALOGUE = Catalogue.of(
            "5",
            List.of(
                    new VersionsAreOfOnePlan(),
                    new AdoptedTextIsFrozen(),
                    new AdoptionIsKept(),
                    new AdoptedQuotesAreKept(),
                    new IdsKeepTheirMeaning(),
                    new AdoptedNumbersStay(),
                    new AdoptedElementsAreNotRemoved(),
                    new RenamedElementsKeepAName(),
                    new LifecyclesGoForward(),
                    new ForcesDoNotWeaken(),
                    new StrongerForcesAreReported(),
                    new ForcesKeepTheirDirection(),
                    new TargetsStay(),
                    new CadencesDoNotBecomeRarer(),
                    new DueDatesDoNotSlip()));

    private TransitionRules() {}

    /** All rules, in the order of their ids. */
    public static Catalogue<TransitionRule> catalogue() {
        return CATALOGUE;
    }
}
