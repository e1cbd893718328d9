package org.lmcplan.validate.transition;

import java.util.List;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.TransitionRule;

/** The rules on transitions that ship with the library. */
public final class TransitionRules {

    private static final Catalogue<TransitionRule> CATALOGUE = Catalogue.of(
            "1",
            List.of(
                    new OnePlan(),
                    new AdoptedTextIsFrozen(),
                    new AdoptionStands(),
                    new AdoptedWordsAreQuotedAlike(),
                    new IdsKeepTheirMeaning(),
                    new AdoptedNumbersStay(),
                    new NothingAdoptedVanishes(),
                    new LifecyclesGoForward(),
                    new ForcesDoNotSoften(),
                    new HardenedForcesAreTold(),
                    new ForcesDoNotTurn(),
                    new TargetsStay(),
                    new CadencesDoNotSlacken()));

    private TransitionRules() {}

    /** All rules, in the order of their ids. */
    public static Catalogue<TransitionRule> catalogue() {
        return CATALOGUE;
    }
}
