package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Passage;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** The commitments with a given target, and the lifecycle that their wording implies. */
final class TargetWording {

    private static final Set<Act> BRINGING_ABOUT =
            EnumSet.of(Act.CREATE, Act.DRAFT, Act.HOLD, Act.IMPLEMENT, Act.BUILD);
    private static final Map<Force, Lifecycle> TENTATIVE = new EnumMap<>(Map.of(
            Force.CONSIDER, Lifecycle.UNDER_STUDY,
            Force.EXPLORE, Lifecycle.UNDER_EXPLORATION,
            Force.DISCUSS, Lifecycle.UNDER_DISCUSSION));

    private TargetWording() {}

    /** The commitments with this target. */
    static List<ValidatedPart> of(CommitmentTarget target, RuleContext context) {
        List<ValidatedPart> naming = new ArrayList<>();
        for (ValidatedPart part : context.referrers()) {
            if (part.value() instanceof Commitment commitment
                    && commitment.targets().contains(target.id())) {
                naming.add(part);
            }
        }
        return naming;
    }

    /** The lifecycle of a target that is only considered, explored or discussed; empty for other forces. */
    static Optional<Lifecycle> tentative(Force force) {
        return Optional.ofNullable(TENTATIVE.get(force));
    }

    /** Whether the plan treats a target as existing. */
    static boolean isThere(CommitmentTarget target) {
        return target.lifecycle() == Lifecycle.EXISTS || target.lifecycle() == Lifecycle.TO_BE_IMPROVED;
    }

    static boolean isTentative(Lifecycle lifecycle) {
        return TENTATIVE.containsValue(lifecycle);
    }

    /**
     * Whether all of these only consider, explore or discuss creating the target, and it was not read from any other section.
     */
    static boolean onlyTentative(List<ValidatedPart> naming, CommitmentTarget target) {
        Set<SectionNumber> sections = new HashSet<>();
        for (ValidatedPart part : naming) {
            Commitment commitment = (Commitment) part.value();
            sections.add(commitment.section());
            boolean brings = !Collections.disjoint(commitment.acts(), BRINGING_ABOUT);
            if (tentative(commitment.force()).isEmpty() || !brings) {
                return false;
            }
        }
        return !naming.isEmpty()
                && target.readFrom().stream().map(Passage::section).allMatch(sections::contains);
    }
}
