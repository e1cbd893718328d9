package org.lmcplan.model.assess;

import static java.util.Map.entry;
import static org.lmcplan.model.assess.Fact.ADOPTED;
import static org.lmcplan.model.assess.Fact.ALLOCATED;
import static org.lmcplan.model.assess.Fact.CONVENED;
import static org.lmcplan.model.assess.Fact.DRAFTED;
import static org.lmcplan.model.assess.Fact.ESTABLISHED;
import static org.lmcplan.model.assess.Fact.FINISHED;
import static org.lmcplan.model.assess.Fact.IN_DRAFTING;
import static org.lmcplan.model.assess.Fact.IN_FORCE;
import static org.lmcplan.model.assess.Fact.MET;
import static org.lmcplan.model.assess.Fact.OFFERED;
import static org.lmcplan.model.assess.Fact.PROJECT;
import static org.lmcplan.model.assess.Fact.REPORTED;
import static org.lmcplan.model.assess.Fact.SPENT;
import static org.lmcplan.model.assess.Fact.STARTED;
import static org.lmcplan.model.assess.Fact.UPGRADED;

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
 * The facts that show that an act was done. Acts without a rule, such as cooperating or exchanging views, are never complete.
 *
 * @param about the kinds of targets that the act can have
 * @param shows the facts that show it was done, if they concern such a target, or the commitment itself if it has none
 * @param touches the facts that show it was begun
 * @param lasting whether its result is a lasting state, so that it does not matter when that state was reached
 * @param byCommitment whether evidence that names only the commitment is enough, even if the commitment has such targets
 */
record ActRule(
        List<Class<? extends CommitmentTarget>> about,
        Set<Fact> shows,
        Set<Fact> touches,
        boolean lasting,
        boolean byCommitment) {

    private static final List<Class<? extends CommitmentTarget>> ALL = List.of(CommitmentTarget.class);

    private static final Map<Act, ActRule> RULES = Map.ofEntries(
            entry(
                    Act.CREATE,
                    new ActRule(
                            ALL,
                            Set.of(ESTABLISHED, UPGRADED, STARTED, FINISHED, DRAFTED, ADOPTED, IN_FORCE),
                            Set.of(IN_DRAFTING),
                            true,
                            false)),
            entry(
                    Act.DRAFT,
                    new ActRule(
                            List.of(Instrument.class),
                            Set.of(DRAFTED, ADOPTED, IN_FORCE),
                            Set.of(IN_DRAFTING),
                            true,
                            false)),
            entry(
                    Act.IMPLEMENT,
                    new ActRule(
                            List.of(Instrument.class, Programme.class),
                            Set.of(IN_FORCE, FINISHED),
                            Set.of(STARTED),
                            false,
                            false)),
            entry(Act.IMPROVE, new ActRule(ALL, Set.of(UPGRADED), Set.of(), false, false)),
            entry(Act.HOLD, new ActRule(List.of(Mechanism.class), Set.of(MET), Set.of(), false, false)),
            entry(
                    Act.CONTINUE,
                    new ActRule(
                            ALL,
                            Set.of(MET, STARTED, FINISHED, PROJECT, REPORTED, ALLOCATED, SPENT, IN_FORCE, UPGRADED),
                            Set.of(OFFERED),
                            false,
                            true)),
            entry(Act.FINANCE, new ActRule(ALL, Set.of(ALLOCATED, SPENT), Set.of(OFFERED), false, true)),
            entry(Act.EVALUATE, new ActRule(ALL, Set.of(REPORTED), Set.of(), false, true)),
            entry(Act.REPORT, new ActRule(ALL, Set.of(REPORTED), Set.of(), false, true)),
            entry(Act.SUBMIT, new ActRule(ALL, Set.of(REPORTED, ADOPTED, IN_FORCE), Set.of(DRAFTED), false, true)),
            entry(
                    Act.APPROVE,
                    new ActRule(List.of(Instrument.class), Set.of(ADOPTED, IN_FORCE), Set.of(DRAFTED), true, true)),
            entry(Act.GRANT_STATUS, new ActRule(ALL, Set.of(ESTABLISHED, UPGRADED), Set.of(), true, false)),
            entry(Act.PUBLISH, new ActRule(ALL, Set.of(ADOPTED, IN_FORCE, REPORTED), Set.of(DRAFTED), false, true)),
            entry(
                    Act.PROVIDE,
                    new ActRule(ALL, Set.of(STARTED, FINISHED, ALLOCATED, SPENT), Set.of(OFFERED), false, true)));

    private static final ActRule HOLDING_SPECIAL_SESSIONS =
            new ActRule(List.of(Mechanism.class), Set.of(CONVENED), Set.of(), false, false);

    /** Returns the rule for the acts of a promise of {@linkplain SpecialSessions special sessions}. */
    static ActRule ofSpecialSessions() {
        return HOLDING_SPECIAL_SESSIONS;
    }

    /** Returns the rule for an act; empty if the act is never complete. */
    static Optional<ActRule> of(Act act) {
        return Optional.ofNullable(RULES.get(act));
    }

    /** Returns the rule for an act that recurs: an earlier result does not show that it was done again. */
    ActRule eachTime() {
        return new ActRule(about, shows, touches, false, byCommitment);
    }

    /** Returns the filter for evidence of this act, given the filter for acts that must be done within the term. */
    TimeFilter filter(TimeFilter inTerm) {
        return lasting ? inTerm.inAnyYear() : inTerm;
    }

    boolean isAbout(CommitmentTarget target) {
        return about.stream().anyMatch(kind -> kind.isInstance(target));
    }
}
