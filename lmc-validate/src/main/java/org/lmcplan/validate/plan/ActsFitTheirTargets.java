package org.lmcplan.validate.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** Only meetings, forums and events are held, and only instruments are drafted. */
final class ActsFitTheirTargets extends StandardRule<Commitment> {

    private static final Complaint HELD = Complaint.of(
                    "'{commitment}' says that something is held, but none of its targets is a meeting, forum or event.",
                    "“{commitment}”的行动为 hold（举办），但其对象均非会议、论坛或活动。")
            .hint("correct the act, or the kind of the target", "请更正行动，或更正对象的种类");
    private static final Complaint DRAFTED = Complaint.of(
                    "'{commitment}' says that something is drafted, but none of its targets is an instrument.",
                    "“{commitment}”的行动为 draft（编制），但其对象均非文件。")
            .hint("correct the act, or code the target as an instrument", "请更正行动，或将对象编码为文件");
    private static final Set<MechanismKind> HELD_KINDS = EnumSet.of(
            MechanismKind.MEETING,
            MechanismKind.FORUM,
            MechanismKind.EVENT,
            MechanismKind.SUMMIT,
            MechanismKind.COMMITTEE,
            MechanismKind.WORKING_GROUP,
            MechanismKind.OTHER);

    ActsFitTheirTargets() {
        super(warning("LMC-V507"), Commitment.class, Lookup.REFERENCES);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        List<Act> acts = commitment.acts();
        if (!acts.contains(Act.HOLD) && !acts.contains(Act.DRAFT)) {
            return;
        }
        List<CommitmentTarget> targets = context.links(ReferenceRole.TARGET).stream()
                .flatMap(link -> link.target(CommitmentTarget.class).stream())
                .toList();
        boolean hasTargets = !targets.isEmpty();
        if (hasTargets && acts.contains(Act.HOLD) && targets.stream().noneMatch(ActsFitTheirTargets::canBeHeld)) {
            context.report(HELD).at("acts").with("commitment", commitment.id());
        }
        if (hasTargets && acts.contains(Act.DRAFT) && targets.stream().noneMatch(Instrument.class::isInstance)) {
            context.report(DRAFTED).at("acts").with("commitment", commitment.id());
        }
    }

    private static boolean canBeHeld(CommitmentTarget target) {
        return target instanceof Mechanism mechanism && HELD_KINDS.contains(mechanism.kind());
    }
}
