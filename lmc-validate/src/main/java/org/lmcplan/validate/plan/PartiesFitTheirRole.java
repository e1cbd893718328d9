package org.lmcplan.validate.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Partner;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/**
 * A commitment binds only members, actors and bodies; an event can neither lead nor support.
 */
final class PartiesFitTheirRole extends StandardRule<Commitment> {

    private static final Complaint OUTSIDE = Complaint.of(
                    "'{commitment}' binds '{party}', which is not a party to the plan.",
                    "“{commitment}”对“{party}”有约束，而后者并非计划的成员、参与方或机构。")
            .hint(
                    "name it under addressees:, leads: or supporters:, or add it to the members",
                    "请列入 addressees、leads 或 supporters，或将其添加为成员");
    private static final Complaint OCCASION = Complaint.of(
                    "'{commitment}' names '{party}' under {role}, but '{party}' is of the kind {kind}, which cannot act.",
                    "“{commitment}”在 {role} 中列出“{party}”，而其种类为 {kind}，不能作为行动主体。")
            .hint("name the body that is responsible for it", "请改为对其负责的机构");
    private static final Set<String> ACTING = Set.of("bound", "leads", "supporters");
    private static final Set<MechanismKind> OCCASIONS = EnumSet.of(MechanismKind.EVENT, MechanismKind.EVALUATION);

    PartiesFitTheirRole() {
        super(warning("LMC-V518"), Commitment.class, Lookup.REFERENCES);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        for (Link link : context.links(ReferenceRole.PARTY)) {
            String role = String.valueOf(link.at().get(0));
            Optional<Mechanism> occasion = link.target(Mechanism.class).filter(body -> OCCASIONS.contains(body.kind()));
            if (role.equals("bound") && isOutside(link)) {
                context.report(OUTSIDE)
                        .at(link.at())
                        .with("commitment", commitment.id())
                        .with("party", link.to());
            } else if (ACTING.contains(role) && occasion.isPresent()) {
                context.report(OCCASION)
                        .at(link.at())
                        .with("commitment", commitment.id())
                        .with("party", link.to())
                        .with("role", role)
                        .with("kind", occasion.get().kind().code())
                        .related(link.target().orElseThrow(), "kind");
            }
        }
    }

    /** Whether a link leads to a partner, a state outside or a country that is no member. An id that nothing has is unknown. */
    private static boolean isOutside(Link link) {
        return link.target(Partner.class).isPresent()
                || link.target(Actor.class)
                        .filter(actor -> actor.kind() == ActorKind.OUTSIDE_STATE)
                        .isPresent()
                || (link.target().isEmpty() && CountryCode.parse(link.to()).isPresent());
    }
}
