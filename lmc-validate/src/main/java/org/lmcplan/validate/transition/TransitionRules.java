package org.lmcplan.validate.transition;

import java.util.List;
import org.lmcplan.validate.rule.Catalogue;

/** The rules on versions that ship with the library. */
public final class TransitionRules {

    public static final String VERSION = "1";

    public static final List<TransitionRule> ALL = List.of(
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
            new CadencesDoNotSlacken());

    public static final String DIGEST = Catalogue.digest(
            VERSION, ALL.stream().map(TransitionRule::definition).toList());

    private TransitionRules() {}
}
