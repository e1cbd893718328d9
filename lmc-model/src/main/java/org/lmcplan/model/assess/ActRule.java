package org.lmcplan.model.assess;

import static org.lmcplan.model.assess.Signal.ADOPTED;
import static org.lmcplan.model.assess.Signal.ALLOCATED;
import static org.lmcplan.model.assess.Signal.DRAFTED;
import static org.lmcplan.model.assess.Signal.ESTABLISHED;
import static org.lmcplan.model.assess.Signal.FINISHED;
import static org.lmcplan.model.assess.Signal.IN_DRAFTING;
import static org.lmcplan.model.assess.Signal.IN_FORCE;
import static org.lmcplan.model.assess.Signal.MET;
import static org.lmcplan.model.assess.Signal.OFFERED;
import static org.lmcplan.model.assess.Signal.PROJECT;
import static org.lmcplan.model.assess.Signal.REPORTED;
import static org.lmcplan.model.assess.Signal.SPENT;
import static org.lmcplan.model.assess.Signal.STARTED;
import static org.lmcplan.model.assess.Signal.UPGRADED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Programme;

/**
 * What shows that an act was done. Acts without a rule, such as to cooperate or to exchange, are never over.
 *
 * @param about the kinds of targets that the act is done to
 * @param shows what shows that it was done, where it bears on such a target; on the line itself where it names none
 * @param touches what shows that it was begun
 * @param lasting whether it brings about a state that lasts: then it matters that it is there, not since when
 * @param byLine whether it is enough that such evidence names the line, though the line has such targets
 */
record ActRule(
        List<Class<? extends CommitmentTarget>> about,
        Set<Signal> shows,
        Set<Signal> touches,
        boolean lasting,
        boolean byLine) {

    private static final List<Class<? extends CommitmentTarget>> ALL = List.of(CommitmentTarget.class);

    private static final Map<Act, ActRule> RULES = Map.of(
            Act.CREATE,
            new ActRule(
                    ALL,
                    Set.of(ESTABLISHED, UPGRADED, STARTED, FINISHED, DRAFTED, ADOPTED, IN_FORCE),
                    Set.of(IN_DRAFTING),
                    true,
                    false),
            Act.DRAFT,
            new ActRule(
                    List.of(Instrument.class), Set.of(DRAFTED, ADOPTED, IN_FORCE), Set.of(IN_DRAFTING), true, false),
            Act.IMPLEMENT,
            new ActRule(
                    List.of(Instrument.class, Programme.class),
                    Set.of(IN_FORCE, FINISHED),
                    Set.of(STARTED),
                    false,
                    false),
            Act.IMPROVE,
            new ActRule(ALL, Set.of(UPGRADED), Set.of(), false, false),
            Act.HOLD,
            new ActRule(List.of(Mechanism.class), Set.of(MET), Set.of(), false, false),
            Act.CONTINUE,
            new ActRule(
                    ALL,
                    Set.of(MET, STARTED, FINISHED, PROJECT, REPORTED, ALLOCATED, SPENT, IN_FORCE, UPGRADED),
                    Set.of(OFFERED),
                    false,
                    true),
            Act.FINANCE,
            new ActRule(ALL, Set.of(ALLOCATED, SPENT), Set.of(OFFERED), false, true),
            Act.EVALUATE,
            new ActRule(ALL, Set.of(REPORTED), Set.of(), false, true));

    /** The rule for an act; empty where the act is never over. */
    static Optional<ActRule> of(Act act) {
        return Optional.ofNullable(RULES.get(act));
    }

    /** What is looked at for this act, where that is looked at for acts that are done within the term. */
    Scope scope(Scope inTerm) {
        return lasting ? inTerm.whenever() : inTerm;
    }

    boolean isAbout(CommitmentTarget target) {
        return about.stream().anyMatch(kind -> kind.isInstance(target));
    }
}
