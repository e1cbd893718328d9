package org.lmcplan.validate.plan;

import org.lmcplan.model.Actor;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every actor is named by a commitment or takes part in a mechanism. */
final class ActorsAreNamed extends StandardRule<Actor> {

    private static final Complaint IDLE = Complaint.of("Nothing refers to the actor '{id}'.", "没有任何内容指称参与方“{id}”。")
            .hint("refer to it where it takes part, or remove it", "请在其参与之处指称它，或将其删除");

    ActorsAreNamed() {
        super(note("LMC-V903"), RuleScope.each(Actor.class).lookingAt(Lookup.REFERRERS));
    }

    @Override
    public void check(Actor actor, RuleContext context) {
        if (context.referrers().isEmpty()) {
            context.report(IDLE).with("id", actor.id());
        }
    }
}
